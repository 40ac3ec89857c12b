/**
 * Finds what keeps copies of the site in this browser.
 *
 * @returns the container of workers; undefined in a browser without them, or where storage is blocked
 */
export function serviceWorkers(): ServiceWorkerContainer | undefined {
  try {
    // Typed as always there.
    return (navigator as Partial<Navigator>).serviceWorker;
  } catch {
    // Where storage is blocked, asking throws.
    return undefined;
  }
}

/**
 * Registers the site's service worker; where it is registered nothing changes.
 *
 * @param container - the container of workers
 * @param baseUrl - the site's base
 * @returns the registration, whose worker may still be installing
 * @throws where the browser does not allow it
 */
export function registerWorker(
  container: ServiceWorkerContainer,
  baseUrl: string,
): Promise<ServiceWorkerRegistration> {
  return container.register(`${baseUrl}sw.js`, {scope: baseUrl, updateViaCache: 'none'});
}

/**
 * Has a service worker at work, without which nothing that is kept can be opened.
 *
 * @param baseUrl - the site's base
 * @returns when there is one
 * @throws where the browser does not allow it, or a part of what it keeps cannot be had
 */
export async function activateWorker(baseUrl: string): Promise<void> {
  const container = serviceWorkers();
  if (!container) throw new Error('This browser has no service workers.');
  const {active, installing, waiting} = await registerWorker(container, baseUrl);
  const coming = installing ?? waiting;
  if (active || !coming) return;
  await new Promise<void>((resolve, reject) => {
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') resolve();
      else if (coming.state === 'redundant') reject(new Error('The worker was not installed.'));
    });
  });
}
