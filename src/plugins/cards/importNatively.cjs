/* Docusaurus turns TypeScript's import() into require(), which cannot load a
   module with a top-level await; what is CommonJS already, it leaves alone. */
module.exports = (specifier) => import(specifier);
