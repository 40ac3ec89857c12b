// @citation-js ships no types; only what the tests use is declared.
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string);
    readonly data: unknown[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module 'jsonld' {
  interface Options {
    documentLoader: (url: string) => Promise<{documentUrl: string; document: object}>;
  }
  const jsonld: {expand(input: object, options: Options): Promise<unknown[]>};
  export default jsonld;
}
