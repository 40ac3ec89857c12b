import {leftOut} from '../../leftOut';

export default leftOut('A logo in the footer', 'Take it out, or this file away.');
