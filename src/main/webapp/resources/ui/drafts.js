// Keeps what is being typed in fields with data-keep="name" in this tab until it is saved: a reload, an expired page
// or a lost net loses nothing. It lives in sessionStorage, so it ends with the tab and other tabs never see it.
(() => {
  'use strict';

  const SAVED = 'alongside:saving';
  const key = (field) => `alongside:draft:${location.pathname}:${field.dataset.keep}`;

  let store;
  try {
    store = window.sessionStorage;
  } catch {
    return; // storage is switched off: nothing is kept, all else works
  }

  const keep = (field) => {
    try {
      if (field.value && field.value !== field.defaultValue) {
        store.setItem(key(field), field.value);
      } else {
        store.removeItem(key(field));
      }
    } catch {
      // full: what is on the page stays on the page
    }
  };

  const fields = (root) => root.querySelectorAll('[data-keep]');

  // The form was sent and the next page says what was done: what was kept has been saved.
  const saving = store.getItem(SAVED);
  if (saving) {
    store.removeItem(SAVED);
    if (!document.getElementById('problems') && document.querySelector('#said > *')) {
      for (const name of JSON.parse(saving)) {
        store.removeItem(name);
      }
    }
  }

  const restore = (root) => {
    for (const field of fields(root)) {
      const kept = store.getItem(key(field));
      if (kept && field.value === field.defaultValue && !field.value) {
        field.value = kept;
      }
    }
  };

  document.addEventListener('input', (event) => {
    if (event.target.dataset?.keep) {
      keep(event.target);
    }
  });

  document.addEventListener('submit', (event) => {
    const names = Array.from(fields(event.target), key);
    if (names.length) {
      store.setItem(SAVED, JSON.stringify(names));
    }
  });

  document.addEventListener('alongside:swapped', () => {
    const names = store.getItem(SAVED);
    if (names && !document.getElementById('problems')) {
      JSON.parse(names).forEach((name) => store.removeItem(name));
    }
    store.removeItem(SAVED);
    restore(document);
  });

  document.addEventListener('alongside:unsent', () => store.removeItem(SAVED));

  restore(document);
})();
