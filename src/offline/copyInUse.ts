/**
 * Tells which copy of the site, if any, answers for this page.
 *
 * @returns the worker that keeps it; undefined where there is none or storage is blocked
 */
export function copyInUse(): ServiceWorker | undefined {
  try {
    // Typed as always there.
    return (navigator as Partial<Navigator>).serviceWorker?.controller ?? undefined;
  } catch {
    // Where storage is blocked, asking throws.
    return undefined;
  }
}
