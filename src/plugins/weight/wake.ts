/** The id of the element that holds all styles until they are wanted. */
export const LATE_STYLES = 'late-styles';

/**
 * Runs in the browser, inline at the end of each page: once the page is painted,
 * it starts the page's scripts, which its own element names in `data-scripts`,
 * and lets the rest of the styles count. Until then nothing competes with the
 * text. A page in a background tab paints nothing, and starts at once. The
 * function stands alone: its source becomes the script, the same on all pages, so
 * that a policy needs one hash for it.
 *
 * @param lateStyles - the id of the element with all styles
 */
export function wake(lateStyles: string): void {
  const scripts = document.currentScript?.dataset.scripts?.split(' ') ?? [];

  function startScripts(): void {
    for (const address of scripts) {
      const script = document.createElement('script');
      // In the order named, and each as soon as it is there.
      script.async = false;
      script.src = address;
      // Else whoever asks for it again would wait for this one.
      script.onerror = () => {
        script.remove();
      };
      document.head.append(script);
    }
    setTimeout(useAllStyles);
  }

  function useAllStyles(): void {
    const late = document.getElementById(lateStyles);
    if (!late) return;
    const style = document.createElement('style');
    style.textContent = late.textContent.replace(/^<style>|<\/style>$/g, '');
    late.remove();
    document.head.append(style);
  }

  function startSoon(): void {
    setTimeout(startScripts);
  }

  if (document.hidden) startSoon();
  else requestAnimationFrame(startSoon);
}
