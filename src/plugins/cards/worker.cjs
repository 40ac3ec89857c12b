/* A worker thread begins with JavaScript. This loads the rest as Docusaurus loads
   the site's TypeScript: with the same loader, which keeps what it has translated. */
const {createRequire} = require('node:module');
const {setFlagsFromString} = require('node:v8');

/* Optimizing the libraries in WebAssembly takes longer than drawing the cards of a few
   lectures: V8 does it only for what has run much more than it waits for by itself. A V8
   without this option goes on as it does. */
setFlagsFromString('--wasm-tiering-budget=1000000000');

const load = createRequire(require.resolve('@docusaurus/utils'))('jiti');
load(module.filename, {interopDefault: true})('./drawInWorker.ts');
