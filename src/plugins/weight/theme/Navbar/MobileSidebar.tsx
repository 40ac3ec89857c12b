import {useState} from 'react';
import type {ReactNode} from 'react';
import {useNavbarMobileSidebar} from '@docusaurus/theme-common/internal';
import NavbarMobileSidebar from '@theme-init/Navbar/MobileSidebar';

/** Wrapped to be drawn when it is first opened; the theme draws it, unseen, on every phone. */
export default function NavbarMobileSidebarOnDemand(): ReactNode {
  const {shown} = useNavbarMobileSidebar();
  const [wanted, setWanted] = useState(false);
  if (shown && !wanted) setWanted(true);
  return wanted ? <NavbarMobileSidebar /> : null;
}
