import {island} from '../island';
import SelectionBar from './SelectionBar';

/** Offers selected words of a lecture page for copying, once some are selected. */
export default island('SelectionMenu', SelectionBar, {when: 'select', clientOnly: true});
