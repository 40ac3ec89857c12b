import {leftOut} from '../../../leftOut';

export default leftOut('Columns in the footer', 'List its links alone, or take this file away.');
