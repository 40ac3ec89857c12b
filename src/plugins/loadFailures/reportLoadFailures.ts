/** What a page says where one of its scripts does not come. */
export interface LoadFailureTexts {
  scripts: string;
  reload: string;
}

/**
 * Runs in the browser, inline at the end of each page, before anything that can
 * fail starts. It says above the page that a script did not come, or that an old
 * browser cannot read it, and what still works. It stands alone: its source
 * becomes the script, so it uses nothing from outside.
 *
 * @param texts - what to say
 */
export function reportLoadFailures({scripts, reload}: LoadFailureTexts): void {
  function show(): void {
    if (document.querySelector('[data-load-failure]')) return;
    const notice = document.createElement('p');
    notice.setAttribute('role', 'alert');
    notice.dataset.loadFailure = '';
    notice.style.cssText = 'margin:0;padding:.5em 1em;border-bottom:1px solid';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = reload;
    button.addEventListener('click', () => {
      location.reload();
    });
    notice.append(scripts, button);
    document.body.prepend(notice);
  }

  // What a file's failure says goes to its element alone; only listening on the way down hears it.
  window.addEventListener(
    'error',
    ({target}) => {
      const isReady = document.documentElement.dataset.islands === 'ready';
      if (!(target instanceof HTMLScriptElement) && (target !== window || isReady)) return;
      if (document.readyState !== 'loading') show();
      else document.addEventListener('DOMContentLoaded', show);
    },
    true,
  );
}
