import {leftOut} from '../../../leftOut';

export default leftOut('A sidebar that can be hidden', 'Take `hideable` out, or this file away.');
