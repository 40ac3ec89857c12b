import {leftOut} from '../leftOut';

export default leftOut('A Mermaid diagram', 'Use a picture.');
