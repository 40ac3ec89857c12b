import {leftOut} from '../leftOut';

export default leftOut('Tags of a page', 'Terms stand in docs/terms.yml.');
