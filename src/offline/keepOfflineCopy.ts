import {registerWorker, serviceWorkers} from './serviceWorkers';

/**
 * Has the browser keep what the site needs to work without network. Where that is
 * impossible (no storage, an old browser, no secure connection) the site works as
 * it does without.
 *
 * @param baseUrl - the site's base
 * @param own - the copy that answered when the page came, if one did
 * @param onUpdate - called when another version has taken the place of the page's own
 * @returns a function that stops listening
 */
export function keepOfflineCopy(
  baseUrl: string,
  own: ServiceWorker | undefined,
  onUpdate: () => void,
): () => void {
  const container = serviceWorkers();
  if (!container) return () => undefined;
  // The first copy ever is no update.
  let hasCopy = container.controller !== null;
  const change = (): void => {
    if (hasCopy) onUpdate();
    hasCopy = true;
  };
  container.addEventListener('controllerchange', change);
  // The browser looks for a new version by itself, as soon as a page is opened.
  if (own && container.controller !== own) onUpdate();
  registerWorker(container, baseUrl)
    .then((registration) => registration.update())
    .catch(() => undefined);
  return () => {
    container.removeEventListener('controllerchange', change);
  };
}
