/**
 * Stands in for all of tslib, of which Docusaurus' common helpers use this alone.
 *
 * @param module - what was required
 * @returns a module whose default export is what was required
 */
export function __importDefault(module: {__esModule?: boolean}): object {
  return module.__esModule ? module : {default: module};
}
