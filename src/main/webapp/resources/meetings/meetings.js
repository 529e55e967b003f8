// Opens the signals in the very same four places, saves quiet words while they are typed, and keeps forms that stand
// outside the live part upon the picture of the meeting that is shown. Every page works without it.
(() => {
  'use strict';

  const base = document.querySelector('meta[name=base]')?.content || '';
  const guard = document.querySelector('meta[name=guard]')?.content || '';
  const SAVE_AFTER = 1500;

  document.addEventListener('click', (event) => {
    const link = event.target.closest('#signals-open, #signals-close');
    const dock = document.getElementById('dock');
    if (!link || !dock || getComputedStyle(dock).position === 'static') {
      if (link && dock) {
        event.preventDefault();
        document.getElementById('signal-STOP')?.focus();
      }
      return;
    }
    event.preventDefault();
    const open = link.id === 'signals-open';
    dock.classList.toggle('open', open);
    document.getElementById(open ? 'signal-STOP' : 'signals-open')?.focus();
  });

  // where the browser does not open a closed part for a link into it
  document.addEventListener('click', (event) => {
    if (event.target.closest('a[href="#close-it"]')) {
      document.getElementById('closing')?.setAttribute('open', '');
    }
  });

  const current = () => {
    const place = document.querySelector('[data-seen]');
    if (place) {
      document.querySelectorAll('input[name=seen]').forEach((field) => { field.value = place.dataset.seen; });
    }
  };
  let wasOpen = false;
  new MutationObserver(() => {
    const dock = document.getElementById('dock');
    if (dock && wasOpen && !dock.isSameNode(known)) {
      dock.classList.add('open');
    }
    known = dock;
    wasOpen = !!dock?.classList.contains('open');
  }).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['class'] });
  let known = document.getElementById('dock');
  document.addEventListener('alongside:swapped', current);

  let timer = 0;
  document.addEventListener('input', (event) => {
    const form = event.target.closest('#quiet-form');
    if (!form) {
      return;
    }
    clearTimeout(timer);
    const value = (name) => form.querySelector(`[name=${name}]`)?.value || '';
    timer = setTimeout(() => {
      fetch(`${base}/api/meetings/${value('meeting')}/items/${value('item')}/writing`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Guard': guard },
        body: JSON.stringify({ command: crypto.randomUUID(), words: value('words') }),
      }).catch(() => {}); // the words stay on the page and in this tab; the next pause saves them
    }, SAVE_AFTER);
  });
})();
