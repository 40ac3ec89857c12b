/** What a page says where a part of it does not come. */
export interface LoadFailureTexts {
  scripts: string;
  reload: string;
}

/**
 * Runs in the browser, inline at the end of each page, before anything that can
 * fail starts. It says above the page that scripts do not come, or that an old browser
 * cannot read them, and what still works; styles stand in the page itself. It
 * stands alone: its source becomes the script, so it uses nothing from outside.
 *
 * @param texts - what to say
 */
export function reportLoadFailures(texts: LoadFailureTexts): void {
  const reported: string[] = [];

  function report(text: string): void {
    if (reported.includes(text)) return;
    reported.push(text);
    const notice = document.createElement('p');
    notice.setAttribute('role', 'alert');
    notice.dataset.loadFailure = '';
    notice.style.cssText = 'margin:0;padding:.5em 1em;border-bottom:1px solid';
    notice.textContent = text;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = texts.reload;
    button.addEventListener('click', () => {
      location.reload();
    });
    notice.append(button);
    document.body.prepend(notice);
  }

  function tellOnceThereIsAPage(text: string): void {
    if (document.readyState !== 'loading') report(text);
    else {
      document.addEventListener('DOMContentLoaded', () => {
        report(text);
      });
    }
  }

  // What a file's failure says goes to its element alone; only listening on the way down hears it.
  window.addEventListener(
    'error',
    ({target}) => {
      const hydrated = document.documentElement.dataset.islands === 'ready';
      if (target instanceof HTMLScriptElement || (target === window && !hydrated)) {
        tellOnceThereIsAPage(texts.scripts);
      }
    },
    true,
  );
}
