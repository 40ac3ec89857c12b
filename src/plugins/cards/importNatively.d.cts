/**
 * Imports an ES module as Node does it.
 *
 * @param specifier - a package's name
 * @returns the module; its type is for the caller to name
 */
declare function importNatively(specifier: string): Promise<unknown>;
export = importNatively;
