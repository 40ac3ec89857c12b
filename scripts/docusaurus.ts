/** Docusaurus' program, for `node`: npx, which would look for it, takes longer to start than some builds take to fail. */
export const DOCUSAURUS = 'node_modules/@docusaurus/core/bin/docusaurus.mjs';
