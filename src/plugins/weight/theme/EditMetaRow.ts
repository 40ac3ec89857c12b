import {leftOut} from '../leftOut';

export default leftOut(
  'A link for editing or a date of the last change',
  'Take editUrl and showLastUpdate… out of docusaurus.config.ts, or this file away.',
);
