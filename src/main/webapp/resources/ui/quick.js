// Makes forms quicker where a script may run; every page works without it.
//  <form data-quick="said problems lane-3">  posted by fetch, then these parts of the answer replace ours
//  <button data-print hidden>                prints
(() => {
  'use strict';

  const swap = (ids, page) => {
    for (const id of ids) {
      const ours = document.getElementById(id);
      const fresh = page.getElementById(id);
      if (ours && fresh) {
        ours.replaceWith(document.importNode(fresh, true));
      } else if (ours) {
        ours.replaceChildren();
      }
    }
  };

  const focusAfter = (form) => {
    const problems = document.getElementById('problems');
    const focus = problems || document.getElementById(form.dataset.focus || '');
    if (focus) {
      focus.focus();
    }
  };

  const body = (form, submitter) => {
    const data = new FormData(form, submitter);
    return form.enctype === 'multipart/form-data' ? data : new URLSearchParams(data);
  };

  // answers whether the person stays on this page
  const post = async (form, submitter) => {
    const address = submitter?.hasAttribute('formaction') ? submitter.formAction : form.action;
    const answer = await fetch(address, { method: 'POST', body: body(form, submitter), headers: { Accept: 'text/html' } });
    if (answer.headers.get('X-Whole-Page')) {
      const whole = new DOMParser().parseFromString(await answer.text(), 'text/html');
      document.title = whole.title;
      document.body.replaceWith(document.importNode(whole.body, true));
      document.querySelector('main')?.focus();
      return true;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const ids = form.dataset.quick.split(' ').concat('said', 'problems-place');
    if (!ids.some((id) => page.getElementById(id))) {
      location.assign(answer.url);
      return false;
    }
    if (answer.redirected && answer.url !== location.href) {
      history.pushState(null, '', answer.url);
    }
    document.title = page.title;
    swap(ids, page);
    focusAfter(form);
    document.dispatchEvent(new CustomEvent('alongside:swapped', { detail: { ids } }));
    return true;
  };

  const begin = (form, button) => {
    form.dataset.busy = 'yes';
    button?.setAttribute('aria-busy', 'true');
  };
  const end = (form, button) => {
    delete form.dataset.busy;
    button?.removeAttribute('aria-busy');
  };

  document.addEventListener('submit', (event) => {
    const form = event.target;
    const button = event.submitter;
    if (event.defaultPrevented || !form.dataset.quick) {
      return;
    }
    if (form.dataset.busy) {
      // pressed twice is meant once; another button of the form, as "stop" beside "speak", goes the plain way at once
      if (!button || button.hasAttribute('aria-busy')) {
        event.preventDefault();
      }
      return;
    }
    event.preventDefault();
    begin(form, button);
    post(form, button)
      .catch(() => {
        // it may or may not have arrived: never send it a second time by ourselves
        const place = document.getElementById('said');
        const note = document.createElement('p');
        note.className = 'note';
        note.textContent = place?.dataset.offline || '';
        place?.replaceChildren(note);
        document.dispatchEvent(new CustomEvent('alongside:unsent'));
        return true;
      })
      .then((stays) => stays && end(form, button));
  });

  // a page that was left for another while a form was at work is usable again when the person comes back to it
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) {
      document.querySelectorAll('form[data-busy]').forEach((form) => end(form, form.querySelector('[aria-busy]')));
    }
  });

  // a page left by pushState is asked for again when the person goes back to it
  addEventListener('popstate', () => location.reload());

  const start = () => {
    for (const button of document.querySelectorAll('[data-print][hidden]')) {
      button.hidden = false;
    }
    document.getElementById('problems')?.focus();
  };

  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-print]')) {
      print();
    }
  });

  start();
})();
