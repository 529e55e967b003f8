package org.alongside.testing;

import com.microsoft.playwright.Page;

/** Judges a page on the smallest screen: 320 px, which is also what 400 % leaves of 1,280. */
final class SmallScreen {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 640;

    /** What sticks out, is cut off, or is too small to touch; links within a sentence may be as small as its words. */
    private static final String WRONG = """
            () => {
              const root = document.documentElement;
              const wrong = [];
              const named = it => it.outerHTML.replace(/\\s+/g, ' ').slice(0, 120);
              const seen = it => {
                const box = it.getBoundingClientRect();
                for (let at = it; at; at = at.parentElement) {
                  const style = getComputedStyle(at);
                  if (style.clipPath !== 'none' || style.visibility === 'hidden' || at.matches('.skip')) return false;
                }
                return box.width > 0 && box.height > 0;
              };
              const sideways = root.scrollWidth - root.clientWidth;
              if (sideways > 0) wrong.push('the page moves sideways by ' + sideways);
              for (const it of document.body.querySelectorAll('*:not(svg *):not(option)')) {
                if (!seen(it)) continue;
                const box = it.getBoundingClientRect();
                if (box.right > root.clientWidth + 1 || box.left < -1) wrong.push('sticks out: ' + named(it));
                const style = getComputedStyle(it);
                const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
                if (hides && it.scrollWidth > it.clientWidth + 1 && !it.matches('input, select, textarea, svg'))
                  wrong.push('is cut off: ' + named(it));
              }
              const targets = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
              for (const it of document.body.querySelectorAll(targets)) {
                if (!seen(it)) continue;
                const inSentence = it.matches('a') && getComputedStyle(it).display === 'inline'
                  && it.parentElement.textContent.trim().length > it.textContent.trim().length;
                if (inSentence) continue;
                const row = it.matches('[type=radio], [type=checkbox]') ? it.closest('li, label') || it : it;
                const height = row.getBoundingClientRect().height;
                if (height < 47.5) wrong.push('is ' + Math.round(height) + ' px tall: ' + named(it));
              }
              return wrong.join('\\n');
            }""";

    private SmallScreen() {}

    static void check(Page page) {
        var before = page.viewportSize();
        page.setViewportSize(WIDTH, HEIGHT);
        try {
            String wrong = String.valueOf(page.evaluate(WRONG));
            if (!wrong.isEmpty()) {
                throw new AssertionError(page.url() + " at " + WIDTH + " px:\n" + wrong);
            }
        } finally {
            page.setViewportSize(before.width, before.height);
        }
    }
}
