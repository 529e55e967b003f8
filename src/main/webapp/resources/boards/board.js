// Moving cards: by dragging, or by a panel at the card that is the form of the page /boards/move.
// Both ask the server for the place; it answers with a sentence that is read out, and focus stays on the card.
(() => {
  'use strict';

  const base = document.querySelector('meta[name=base]')?.content || '';
  const guard = () => document.querySelector('meta[name=guard]')?.content || '';
  const lanes = () => document.getElementById('lanes');

  const announce = (words) => document.dispatchEvent(new CustomEvent('alongside:say', { detail: { words, own: true } }));

  const page = async (address) => {
    const answer = await fetch(address, { headers: { Accept: 'text/html' }, cache: 'no-cache' });
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
  };

  // ---- the region of lanes, as the server has it now

  const refresh = async (focus) => {
    const ours = lanes();
    const fresh = ours && (await page(ours.dataset.fragment))?.getElementById('lanes');
    if (!fresh) {
      return;
    }
    lanes().replaceWith(document.importNode(fresh, true));
    document.dispatchEvent(new CustomEvent('alongside:swapped', { detail: { ids: ['lanes'] } }));
    const card = document.getElementById(`card-${focus}`);
    if (card) {
      const lane = card.closest('.lane');
      if (!lane.classList.contains('here')) {
        document.querySelectorAll('.lane.here').forEach((one) => one.classList.remove('here'));
        lane.classList.add('here');
        switcher();
      }
      card.classList.add('landed');
      card.querySelector('[data-move]').focus();
    }
  };

  // ---- asking for a place

  const place = async (card, to) => {
    const answer = await fetch(`${base}/api/cards/${card}/place`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-Guard': guard() },
      body: JSON.stringify(to),
    });
    return { ok: answer.ok, status: answer.status, told: await answer.json() };
  };

  const moved = async (card, told) => {
    const drawn = document.getElementById(`card-${card}`);
    drawn?.setAttribute('data-hold', ''); // until the lanes are drawn anew, so that our own move is no news of others
    close(false);
    await refresh(card);
    drawn?.removeAttribute('data-hold');
    announce(told.said);
  };

  // ---- the panel

  const panel = () => document.querySelector('.card > .move-box');

  const close = (focus = true) => {
    const box = panel();
    const card = box?.closest('.card');
    box?.remove();
    card?.classList.remove('moving');
    const opener = card?.querySelector('[data-move]');
    opener?.setAttribute('aria-expanded', 'false');
    if (focus) {
      opener?.focus();
    }
  };

  const show = async (card, query) => {
    const box = (await page(`${base}/boards/move?card=${card.dataset.card}${query}`))?.getElementById('move-box');
    if (!box) {
      return null;
    }
    close(false);
    const fresh = document.importNode(box, true);
    fresh.setAttribute('data-hold', '');
    card.append(fresh);
    card.classList.add('moving');
    card.querySelector('[data-move]').setAttribute('aria-expanded', 'true');
    return fresh;
  };

  const chosen = (box) => ({
    lane: box.querySelector('input[type=radio]:checked')?.value,
    spot: box.querySelector('select').value,
  });

  // the board is drawn as it is now, then the panel says why: whatever was dragged lies where it truly lies
  const refused = async (id, to, answer) => {
    close(false);
    await refresh(id);
    const card = document.getElementById(`card-${id}`);
    if (!card) {
      return;
    }
    const stale = answer.status === 409 && answer.told.present;
    const spot = `&lane=${to.lane}&spot=${encodeURIComponent(to.spot)}`;
    const box = await show(card, stale ? `${spot}&seen=${to.version}` : spot);
    const words = box?.querySelector('#move-refused');
    if (stale) {
      box?.querySelector('#move-stale')?.focus();
    } else if (words) {
      words.textContent = answer.told.title;
      words.hidden = false;
      box.querySelector('input[type=radio]:checked')?.focus();
    }
  };

  const send = async (card, to) => {
    const answer = await place(card.dataset.card, to);
    if (answer.ok) {
      await moved(card.dataset.card, answer.told);
    } else {
      await refused(card.dataset.card, to, answer);
    }
  };

  document.addEventListener('click', async (event) => {
    const opener = event.target.closest('.card [data-move]');
    if (opener && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      const card = opener.closest('.card');
      if (card.querySelector('.move-box')) {
        close();
      } else {
        const box = await show(card, '');
        box?.querySelector('input[type=radio]:checked')?.focus();
      }
      return;
    }
    const leave = event.target.closest('.card #move-leave');
    if (leave) {
      event.preventDefault();
      const card = leave.closest('.card').dataset.card;
      const stale = document.getElementById('move-stale');
      close();
      if (stale) {
        refresh(card);
      }
    }
  });

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && panel()) {
      close();
    }
  });

  document.addEventListener('change', async (event) => {
    const box = event.target.closest('.move-box');
    if (!box || event.target.type !== 'radio') {
      return;
    }
    const fresh = (await page(`${base}/boards/move?card=${box.dataset.card}&lane=${event.target.value}`))?.getElementById('move-place');
    if (fresh && event.target.checked) {
      box.querySelector('#move-place').replaceWith(document.importNode(fresh, true));
    }
  });

  document.addEventListener('submit', (event) => {
    const box = event.target.closest('.card > .move-box');
    if (!box) {
      return;
    }
    event.preventDefault();
    if (box.dataset.busy) {
      return;
    }
    box.dataset.busy = 'yes';
    send(box.closest('.card'), { ...chosen(box), version: Number(box.dataset.version) }).finally(() => { delete box.dataset.busy; });
  });

  // ---- dragging

  const spotOf = (card) => {
    const next = card.nextElementSibling;
    const before = card.previousElementSibling;
    if (!before) {
      return next ? `before:${next.dataset.card}` : 'end';
    }
    return `after:${before.dataset.card}`;
  };

  const drags = () => {
    if (!window.Sortable) {
      return;
    }
    for (const list of document.querySelectorAll('#lanes ul[data-cards]')) {
      if (list.dataset.drags) {
        continue;
      }
      list.dataset.drags = 'yes';
      window.Sortable.create(list, {
        group: 'cards',
        draggable: '.card',
        filter: 'a.move, .move-box',
        preventOnFilter: false,
        delay: 250,
        delayOnTouchOnly: true,
        touchStartThreshold: 6,
        ghostClass: 'drop-here',
        dragClass: 'dragged',
        onStart: ({ item }) => {
          close(false);
          item.setAttribute('data-hold', '');
        },
        onEnd: async ({ item, from, to, oldDraggableIndex, newDraggableIndex }) => {
          if (from !== to || oldDraggableIndex !== newDraggableIndex) {
            await send(item, { lane: to.closest('.lane').dataset.lane, spot: spotOf(item), version: Number(item.dataset.version) });
          }
          if (!item.querySelector('.move-box')) {
            item.removeAttribute('data-hold');
          }
        },
      });
    }
  };

  // the switcher of a small screen counts and marks what the lanes now hold and show
  const switcher = () => {
    for (const link of document.querySelectorAll('.switcher a')) {
      const lane = document.getElementById(`lane-${new URL(link.href).searchParams.get('lane')}`);
      if (lane) {
        link.lastElementChild.textContent = lane.querySelector('.count').firstChild.textContent;
        link.toggleAttribute('aria-current', false);
        if (lane.classList.contains('here')) {
          link.setAttribute('aria-current', 'true');
        }
      }
    }
  };

  document.addEventListener('alongside:swapped', () => { drags(); switcher(); });
  // on a phone the cards come first: the honest start's closed line still says the rung
  if (matchMedia('(max-width: 56.24em)').matches) {
    document.getElementById('honest')?.removeAttribute('open');
  }
  drags();

  // came here from a page without script, or by a link: the card that was moved or added is shown
  const asked = new URLSearchParams(location.search);
  const arrived = document.getElementById(`card-${asked.get('moved') || asked.get('new')}`);
  if (arrived) {
    arrived.classList.add('landed');
    arrived.querySelector('[data-move]').focus();
  }
})();
