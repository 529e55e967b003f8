// Says to a screen reader what changed on the page, in the one place for it. Whoever has something to say tells the document
//  'alongside:say' with { words, own }: own is what this person just did, said at once and left alone until it can be heard;
//  news of others waits for it, comes at most every ten seconds, and of several only the newest is said.
(() => {
  'use strict';

  const BETWEEN_NEWS = 10_000;
  const TO_HEAR = 5_000;
  const TO_NOTICE = 60; // the place is empty this long, so that the same words are read again

  let news = '';
  let newsAt = -Infinity;
  let ownAt = -Infinity;
  let waiting = 0;
  let filling = 0;

  const say = (words, then) => {
    clearTimeout(filling);
    document.getElementById('announce')?.replaceChildren();
    filling = setTimeout(() => {
      document.getElementById('announce')?.replaceChildren(words);
      then();
    }, TO_NOTICE);
  };

  const sayNews = () => {
    clearTimeout(waiting);
    if (!news) {
      return;
    }
    const wait = Math.max(0, newsAt + BETWEEN_NEWS - Date.now(), ownAt + TO_HEAR - Date.now());
    waiting = setTimeout(() => say(news, () => {
      newsAt = Date.now();
      news = '';
    }), wait);
  };

  document.addEventListener('alongside:say', ({ detail: { words, own } }) => {
    if (!words) {
      return;
    }
    if (own) {
      ownAt = Date.now();
      say(words, () => {});
    } else {
      news = words;
    }
    sayNews();
  });
})();
