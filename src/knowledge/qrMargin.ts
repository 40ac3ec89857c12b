/** The white margin on each side that readers need, in modules (ISO/IEC 18004, 6.3.8). */
export const QUIET_ZONE = 4;
