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
