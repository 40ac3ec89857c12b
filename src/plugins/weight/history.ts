// Of the package `history` the site uses the browser's own history alone.
export {
  createBrowserHistory,
  createLocation,
  createPath,
  locationsAreEqual,
  parsePath,
} from 'history/esm/history.js';

const notHere = (): never => {
  throw new Error('This site has a browser history alone: src/plugins/weight/history.ts');
};

export const createHashHistory = notHere;
export const createMemoryHistory = notHere;
