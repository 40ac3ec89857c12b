import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';

/** In place of the theme's: of the kinds of items the navigation bar has links alone. Another kind stops the build. */
export default {default: DefaultNavbarItem};
