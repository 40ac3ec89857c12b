/** What is measured of a build. */
export interface Measured {
  seconds: number;
  megabytes: number;
  htmlMegabytes: number;
  indexKilobytes: number;
}

/** What grew from one size of a site to the next. */
export interface Growth {
  what: keyof Measured;
  /** How many times as much. */
  grown: number;
  isLinear: boolean;
}

/** Measured times and memory vary; growth may be this much over linear. */
const TOLERANCE = 1.15;

/**
 * Judges how a site's build grows with its content: linear is as many times as
 * much as there are lectures, or less, as all have a part that does not grow.
 *
 * @param before - the build of the smaller site
 * @param now - the build of the larger site
 * @param times - how many times as many lectures the larger one has
 * @returns the growth of each quantity
 */
export function judgeGrowth(before: Measured, now: Measured, times: number): Growth[] {
  return (['seconds', 'megabytes', 'htmlMegabytes', 'indexKilobytes'] as const).map((what) => {
    const grown = now[what] / before[what];
    return {what, grown, isLinear: grown <= times * TOLERANCE};
  });
}
