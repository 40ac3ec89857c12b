/** Shown where a sidebar is hidden, which none can be. */
export {default} from '../../../DocSidebar/Desktop/CollapseButton';
