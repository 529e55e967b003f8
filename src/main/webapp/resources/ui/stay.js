// Says five minutes before a sign-in ends that it does, and keeps it at the press of one button; nothing that is being
// typed is touched. The server says how long it is, so that no clock of this device matters. A page that the browser
// has kept after "Finish" is asked for anew, and then shows nothing of the person.
(() => {
  'use strict';

  const AHEAD = 300;
  const LOOK = 240;

  addEventListener('pageshow', (event) => {
    if (event.persisted) {
      location.reload();
    }
  });

  const place = document.querySelector('[data-ending]');
  if (!place) {
    return;
  }
  const words = place.querySelector('[role=alert]');
  const form = place.querySelector('form');
  const base = document.querySelector('meta[name=base]').content;
  const guard = () => document.querySelector('meta[name=guard]').content;
  let timer;

  const ask = async (body) => {
    const answer = await fetch(`${base}/stay`, {
      method: 'POST',
      headers: { 'X-Guard': guard(), 'Content-Type': 'application/x-www-form-urlencoded' },
      body,
    });
    return answer.ok ? answer.json() : { seconds: 0 };
  };

  const show = (what, longer) => {
    const text = words.dataset[what];
    place.hidden = false;
    form.hidden = !longer;
    if (words.textContent !== text) {
      words.textContent = text;
    }
  };

  const heard = ({ seconds, longer }) => {
    clearTimeout(timer);
    if (seconds <= 0) {
      show('wordsOver', false);
      return;
    }
    if (seconds <= AHEAD) {
      show(longer ? 'wordsSoon' : 'wordsLast', longer);
      timer = setTimeout(look, (seconds + 1) * 1000);
      return;
    }
    place.hidden = true;
    words.textContent = '';
    timer = setTimeout(look, Math.min(LOOK, seconds - AHEAD + 1) * 1000);
  };

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(look, LOOK * 1000);
  };

  const look = () => ask('ask=1').then(heard, later);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask('').then(heard, later);
  });

  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) {
      look();
    }
  });

  later();
})();
