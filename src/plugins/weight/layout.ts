// Every page has the layout. Imported here it is in the main script, once, not with each kind of page again.
export {default as layout} from '@theme/Layout';
