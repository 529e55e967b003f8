// After "Finish": what this browser kept of drafts goes too, where the server's word for that is not understood.
(() => {
  'use strict';
  for (const name of ['sessionStorage', 'localStorage']) {
    try {
      const store = window[name];
      for (const key of Object.keys(store)) {
        if (key.startsWith('alongside:')) {
          store.removeItem(key);
        }
      }
    } catch {
      // storage is switched off: there is nothing
    }
  }
})();
