import {leftOut} from '../leftOut';

export default leftOut('An admonition (:::)', 'The editor speaks in <EditorNote>.');
