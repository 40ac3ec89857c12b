/* A worker thread begins with JavaScript. This loads the rest as Docusaurus loads
   the site's TypeScript: with the same loader, which keeps what it has translated. */
const {createRequire} = require('node:module');

const load = createRequire(require.resolve('@docusaurus/utils'))('jiti');
load(module.filename, {interopDefault: true})('./drawInWorker.ts');
