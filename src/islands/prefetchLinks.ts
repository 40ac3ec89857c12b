/**
 * Fetches a page when its link is pointed at or touched, in browsers that do not
 * know speculation rules, which stand in the page and do the same.
 */
export function prefetchLinks(): void {
  if (HTMLScriptElement.supports('speculationrules')) return;
  const fetched = new Set([here(location.href)]);
  const prefetch = ({target}: Event): void => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link?.origin !== location.origin || !link.pathname.endsWith('/')) return;
    const page = here(link.href);
    if (fetched.has(page)) return;
    fetched.add(page);
    // Only to have it in the browser's cache; whoever opens the page hears of a failure.
    fetch(page, {priority: 'low'}).catch(() => undefined);
  };
  document.addEventListener('pointerover', prefetch, {passive: true});
  document.addEventListener('touchstart', prefetch, {passive: true});
}

function here(address: string): string {
  return address.replace(/#.*$/u, '');
}
