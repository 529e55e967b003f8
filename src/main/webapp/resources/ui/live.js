// Tells a page that something it shows has changed. Only kind, id and revision come through; the page then asks as itself.
//  <section id="lane-3" data-live="board:UUID" data-rev="12" data-fragment="/alongside/…" data-announce="The board has changed.">
//    is fetched again and swapped; a panel inside with data-hold is left in peace until it is gone
//  <p data-live-state data-words-live="…" data-words-checking="…">   says how we listen
//  document 'alongside:changed' with {kind, id, rev}                 for a page that does more
// One stream for all tabs of a browser (locks and a channel), else one a tab, else a question every few seconds.
(() => {
  'use strict';

  const base = document.querySelector('meta[name=base]')?.content || '';
  const channelName = `alongside-live:${base}`;
  const tab = Math.random().toString(36).slice(2);
  const SILENT = 40_000;
  const FIRST_WORD = 4_000;
  const QUICK = 5_000;
  const SLOW = 15_000;
  const AGAIN = 30_000;

  const known = new Map();
  const mine = () => [...new Set(Array.from(document.querySelectorAll('[data-live]'), (e) => e.dataset.live).filter(Boolean))];

  // ---- what a change does to this page

  const announce = (words) => document.dispatchEvent(new CustomEvent('alongside:say', { detail: { words, own: false } }));

  // what has no id of its own is found again by its number among the stops of the nearest thing that has one
  const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const placeOf = (active) => {
    const near = active.closest('[id]');
    return { id: near.id, nth: near === active ? -1 : [...near.querySelectorAll(STOPS)].indexOf(active), start: active.selectionStart, end: active.selectionEnd };
  };
  const at = ({ id, nth }) => {
    const near = document.getElementById(id);
    return nth < 0 ? near : near?.querySelectorAll(STOPS)[nth];
  };

  const remember = (element) => {
    const active = document.activeElement;
    const focused = element.contains(active) && active.closest('[id]') ? placeOf(active) : null;
    const open = Array.from(element.querySelectorAll('details[open][id]'), (d) => d.id);
    const typed = Array.from(element.querySelectorAll('input[id], textarea[id], select[id]'))
      .filter((f) => (f.type === 'checkbox' || f.type === 'radio' ? f.checked !== f.defaultChecked : f.value !== (f.defaultValue ?? f.value)))
      .map((f) => ({ id: f.id, value: f.value, checked: f.checked }));
    return { focused, open, typed };
  };

  const recall = ({ focused, open, typed }) => {
    for (const id of open) {
      document.getElementById(id)?.setAttribute('open', '');
    }
    for (const { id, value, checked } of typed) {
      const field = document.getElementById(id);
      if (field) {
        field.value = value;
        field.checked = checked;
      }
    }
    const back = focused && at(focused);
    if (back && back !== document.activeElement) {
      back.focus({ preventScroll: true });
      if (typeof focused.start === 'number' && back.setSelectionRange) {
        back.setSelectionRange(focused.start, focused.end);
      }
    }
  };

  // a region that its own page has drawn meanwhile is asked for again only if it is older than what was heard of
  const again = (element) => {
    const next = element.isConnected ? element : document.getElementById(element.id);
    if (next && (!next.dataset.rev || Number(next.dataset.rev) < (known.get(next.dataset.live) ?? 0))) {
      refresh(next);
    }
  };

  const asking = new WeakMap();
  const refresh = async (element) => {
    const state = asking.get(element);
    if (state) {
      state.again = true;
      return;
    }
    if (element.querySelector('[data-hold]')) {
      setTimeout(() => again(element), 1000);
      return;
    }
    const now = { again: false };
    asking.set(element, now);
    try {
      const answer = await fetch(element.dataset.fragment, { headers: { Accept: 'text/html' }, cache: 'no-cache' });
      if (!answer.ok || answer.redirected) {
        return; // signed out or no longer shared: the next step of the person says so
      }
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (!element.isConnected || element.querySelector('[data-hold]')) {
        now.again = true;
        return;
      }
      const kept = remember(element);
      const whole = element.id && page.getElementById(element.id);
      const fresh = document.importNode(whole || page.body, true);
      if (whole) {
        element.replaceWith(fresh);
      } else {
        element.replaceChildren(...fresh.childNodes);
      }
      recall(kept);
      announce((whole ? fresh : element).dataset.announce);
      document.dispatchEvent(new CustomEvent('alongside:swapped', { detail: { ids: [element.id] } }));
    } catch {
      // the net is gone for a moment: the next revision brings it
    } finally {
      asking.delete(element);
      if (now.again) {
        again(element);
      }
    }
  };

  const heard = ({ kind, id, rev }) => {
    const key = `${kind}:${id}`;
    const before = known.get(key);
    if (before !== undefined && rev <= before) {
      return;
    }
    known.set(key, rev);
    const shown = Array.from(document.querySelectorAll('[data-live]')).filter((e) => e.dataset.live === key);
    const older = shown.filter((e) => (e.dataset.rev ? Number(e.dataset.rev) < rev : before !== undefined));
    if (!older.length) {
      return;
    }
    document.dispatchEvent(new CustomEvent('alongside:changed', { detail: { kind, id, rev } }));
    older.filter((e) => e.dataset.fragment).forEach(refresh);
  };

  const show = (state) => {
    for (const place of document.querySelectorAll('[data-live-state]')) {
      if (place.dataset.liveState !== state) {
        place.dataset.liveState = state;
        place.hidden = false;
        place.textContent = state === 'live' ? place.dataset.wordsLive || '' : place.dataset.wordsChecking || '';
      }
    }
  };

  // ---- how we listen: a stream, and beside it the question when the stream says nothing

  const listen = (keys, tell) => {
    let lastWord = 0;
    let timer = 0;
    let closed = false;
    const began = Date.now();
    const query = () => `watch=${encodeURIComponent(keys().join(','))}`;
    const streaming = () => lastWord && Date.now() - lastWord < SILENT;
    const word = (event) => {
      lastWord = Date.now();
      tell({ type: 'state', state: 'live' });
      if (event.data) {
        const change = JSON.parse(event.data);
        if (change.kind) {
          tell({ type: 'changed', change });
        }
      }
    };
    let stream = null;
    const open = () => {
      if (closed || !window.EventSource) {
        return;
      }
      stream = new EventSource(`${base}/stream?${query()}`);
      stream.addEventListener('message', word);
      stream.addEventListener('beat', word);
      stream.addEventListener('error', () => {
        lastWord = 0;
        if (stream.readyState === EventSource.CLOSED) {
          setTimeout(open, AGAIN); // refused for now; the browser itself only comes back after a broken line
        }
      });
    };
    open();

    const ask = async () => {
      if (closed) {
        return;
      }
      const patient = stream && !lastWord && Date.now() - began < FIRST_WORD;
      if (!streaming() && !patient && keys().length) {
        tell({ type: 'state', state: 'checking' });
        try {
          const answer = await fetch(`${base}/api/live/revisions?${query()}`, { headers: { Accept: 'application/json' } });
          if (answer.ok) {
            (await answer.json()).revisions.forEach((change) => tell({ type: 'changed', change }));
          }
        } catch {
          // asked again in a moment
        }
      }
      timer = setTimeout(ask, patient ? 1000 : document.hidden ? SLOW : QUICK);
    };
    ask();
    return () => {
      closed = true;
      clearTimeout(timer);
      stream?.close();
    };
  };

  const here = (message) => {
    if (message.type === 'changed') {
      heard(message.change);
    } else if (message.type === 'state') {
      show(message.state);
    }
  };

  // ---- one tab listens for all

  const alone = () => {
    let stop = listen(mine, here);
    document.addEventListener('alongside:watch', () => { stop(); stop = listen(mine, here); });
    return () => stop();
  };

  const together = () => {
    const channel = new BroadcastChannel(channelName);
    const others = new Map();
    let stop = null;
    let release = () => {};
    let state = 'checking';

    const all = () => [...new Set([...mine(), ...[...others.values()].flat()])].sort();
    const tell = (message) => {
      if (message.type === 'state') {
        if (message.state === state && stop?.said) {
          return;
        }
        state = message.state;
        if (stop) {
          stop.said = true;
        }
      }
      here(message);
      channel.postMessage(message);
    };
    let watching = '';
    const again = () => {
      if (release.leading && all().join() !== watching) {
        watching = all().join();
        stop?.();
        stop = listen(all, tell);
      }
    };

    channel.onmessage = ({ data }) => {
      if (data.type === 'watch') {
        others.set(data.tab, data.keys);
        again();
        if (release.leading) {
          channel.postMessage({ type: 'state', state });
        }
      } else if (data.type === 'bye') {
        others.delete(data.tab);
        again();
      } else if (data.type === 'who') {
        channel.postMessage({ type: 'watch', tab, keys: mine() });
      } else {
        here(data);
      }
    };
    channel.postMessage({ type: 'watch', tab, keys: mine() });
    document.addEventListener('alongside:watch', () => {
      channel.postMessage({ type: 'watch', tab, keys: mine() });
      again();
    });

    const quit = new AbortController();
    navigator.locks
      .request(channelName, { signal: quit.signal }, () => new Promise((resolve) => {
        release = resolve;
        release.leading = true;
        channel.postMessage({ type: 'who' });
        again();
      }))
      .catch(() => {}); // this page went away before its turn came

    return () => {
      quit.abort();
      channel.postMessage({ type: 'bye', tab });
      stop?.();
      release();
      channel.close();
    };
  };

  const start = () => (mine().length === 0 ? () => {} : navigator.locks && window.BroadcastChannel ? together() : alone());
  let end = start();
  addEventListener('pagehide', () => end());
  addEventListener('pageshow', (event) => {
    if (event.persisted) {
      end = start();
      document.querySelectorAll('[data-live][data-fragment]').forEach(refresh);
    }
  });
})();
