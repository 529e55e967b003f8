// Sends the sound of this room while the server takes it; as soon as the server says no, the microphone is let go.
(() => {
  'use strict';

  const place = document.getElementById('recorder');
  const start = document.getElementById('recorder-start');
  if (!place || !start || !navigator.mediaDevices?.getUserMedia || !window.MediaRecorder) {
    return;
  }
  const base = document.querySelector('meta[name=base]')?.content || '';
  const guard = document.querySelector('meta[name=guard]')?.content || '';
  const SECONDS = 3;
  const state = document.getElementById('recorder-state');
  const say = (words) => { state.querySelector('span').textContent = words; };
  const ask = (method, path, body) => fetch(`${base}${path}`, { method, headers: { 'X-Guard': guard }, body });
  const recording = `/api/meetings/${place.dataset.meeting}/recording`;

  const record = (stream, part) => {
    const type = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4'].find((it) => MediaRecorder.isTypeSupported(it));
    const recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: 32000 });
    let no = 0;
    let sending = Promise.resolve();
    const end = (words) => {
      if (recorder.state !== 'inactive') {
        recorder.stop();
      }
      stream.getTracks().forEach((track) => track.stop());
      say(words);
    };
    const send = async (blob, mine) => {
      for (let tries = 0; tries < 5; tries++) {
        try {
          const answer = await ask('POST', `/meetings/recording-sound?part=${part}&no=${mine}`, blob);
          if (!answer.ok) {
            end(place.dataset.wordsOff);
          }
          return;
        } catch {
          await new Promise((later) => { setTimeout(later, 2000); });
        }
      }
      end(place.dataset.wordsLost);
    };
    recorder.addEventListener('dataavailable', (event) => {
      if (event.data.size > 0 && stream.active) {
        const mine = no++;
        sending = sending.then(() => send(event.data, mine));
      }
    });
    recorder.start(SECONDS * 1000);
  };

  start.hidden = false;
  start.addEventListener('click', async () => {
    start.disabled = true;
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch {
      say(place.dataset.wordsMic);
      start.disabled = false;
      return;
    }
    const answer = await ask('POST', recording).catch(() => null);
    if (!answer?.ok) {
      stream.getTracks().forEach((track) => track.stop());
      location.reload();
      return;
    }
    const { part } = await answer.json();
    start.hidden = true;
    say(place.dataset.wordsOn);
    record(stream, part);
    document.getElementById('recorder-stop').hidden = false;
  });

  document.getElementById('recorder-stop')?.addEventListener('click', async () => {
    await ask('DELETE', recording).catch(() => null);
    location.reload();
  });
})();
