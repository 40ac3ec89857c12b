const canUseDOM = typeof document !== 'undefined';

/**
 * Stands in for Docusaurus' own: as nothing is fetched when a link comes into
 * view, no link needs an observer that watches for that.
 */
export default {
  canUseDOM,
  canUseEventListeners: canUseDOM,
  canUseIntersectionObserver: false,
  canUseViewport: canUseDOM,
};
