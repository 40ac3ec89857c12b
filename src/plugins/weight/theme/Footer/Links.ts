import {leftOut} from '../../leftOut';

export default leftOut('Links in the footer', 'Take them out, or this file away.');
