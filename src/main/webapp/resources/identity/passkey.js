// Speaks with a passkey: a form with data-passkey="enter" or "add" appears where the browser can, asks the server for a
// question, hands it to the device, and sends the device's answer like any other form.
(() => {
  'use strict';

  const forms = document.querySelectorAll('form[data-passkey]');
  if (!window.PublicKeyCredential || !forms.length) {
    return;
  }
  const base = document.querySelector('meta[name=base]').content;
  const guard = document.querySelector('meta[name=guard]').content;

  const bytes = (text) => {
    const padded = text.replace(/-/g, '+').replace(/_/g, '/').padEnd(Math.ceil(text.length / 4) * 4, '=');
    return Uint8Array.from(atob(padded), (letter) => letter.charCodeAt(0));
  };
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

  const ask = async (what) => {
    const answer = await fetch(`${base}/passkey/${what}`, { method: 'POST', headers: { 'X-Guard': guard } });
    if (!answer.ok) {
      throw new Error(what);
    }
    return answer.json();
  };

  const enter = async () => {
    const question = await ask('ask');
    const made = await navigator.credentials.get({
      publicKey: { challenge: bytes(question.challenge), rpId: question.host, userVerification: 'preferred' },
    });
    const said = made.response;
    return {
      clientDataJSON: text(said.clientDataJSON),
      authenticatorData: text(said.authenticatorData),
      signature: text(said.signature),
      userHandle: said.userHandle ? text(said.userHandle) : undefined,
      made,
    };
  };

  const add = async () => {
    const question = await ask('want');
    const made = await navigator.credentials.create({
      publicKey: {
        challenge: bytes(question.challenge),
        rp: { id: question.host, name: 'Alongside' },
        user: { id: bytes(question.handle), name: question.label, displayName: question.label },
        pubKeyCredParams: [{ type: 'public-key', alg: -7 }, { type: 'public-key', alg: -257 }],
        excludeCredentials: question.already.map((id) => ({ type: 'public-key', id: bytes(id) })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
        attestation: 'none',
      },
    });
    const said = made.response;
    return {
      clientDataJSON: text(said.clientDataJSON),
      attestationObject: text(said.attestationObject),
      transports: said.getTransports ? said.getTransports() : [],
      made,
    };
  };

  const written = ({ made, ...response }) => JSON.stringify({
    id: made.id,
    rawId: text(made.rawId),
    type: made.type,
    response,
    clientExtensionResults: made.getClientExtensionResults(),
  });

  for (const instead of document.querySelectorAll('[data-without=passkey]')) {
    instead.hidden = true;
  }
  for (const form of forms) {
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const status = form.querySelector('[role=status]');
      status.textContent = '';
      (form.dataset.passkey === 'add' ? add() : enter())
        .then((answer) => {
          form.elements.answer.value = written(answer);
          form.submit();
        })
        .catch(() => {
          status.textContent = status.dataset.nothing;
        });
    });
  }
})();
