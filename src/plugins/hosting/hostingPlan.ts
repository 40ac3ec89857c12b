import {contentPolicy} from './contentPolicy';

import type {FrameAncestors} from './contentPolicy';

/** What hosts are told of one file or folder at the top of the site. */
export interface HostingEntry {
  /** Its path below the site's base: a file's name, or a folder's with a closing slash. */
  path: string;
  cache: string;
  frameAncestors: FrameAncestors;
}

/** Headers that are the same everywhere. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), ' +
    'magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** A year; the name changes with the content. */
const IMMUTABLE = 'public, max-age=31536000, immutable';
/** Kept, but asked for anew each time: costs an exchange without a body. */
const REVALIDATED = 'no-cache';
/** Pages that others may show in a frame of theirs. */
const EMBED = 'embed/';

/** What all host configurations are written from. */
export interface HostingPlan {
  baseUrl: string;
  /** The policy for pages, by who may frame them. */
  policy: (frameAncestors: FrameAncestors) => string;
  entries: HostingEntry[];
}

/**
 * Plans what hosts send with each file.
 *
 * @param baseUrl - the path below which the site lies, with both slashes
 * @param files - the built files' paths below the site's folder
 * @param scriptHashes - the sources of all inline scripts of all pages
 * @returns the plan; the pages to be framed have an entry even before there are any
 */
export function planHosting(
  baseUrl: string,
  files: readonly string[],
  scriptHashes: readonly string[],
): HostingPlan {
  const tops = new Set([EMBED, ...files.map((file) => /^[^/]*\/?/u.exec(file)?.[0] ?? file)]);
  return {
    baseUrl,
    policy: (frameAncestors) => contentPolicy(scriptHashes, frameAncestors),
    entries: [...tops]
      .filter((top) => top !== '_headers')
      .sort()
      .map((top) => ({
        path: top === 'index.html' ? '' : top,
        cache: isHashed(top) ? IMMUTABLE : REVALIDATED,
        frameAncestors: top === EMBED ? 'any' : 'none',
      })),
  };
}

/** Whether everything there bears a hash of its content in its name. */
function isHashed(top: string): boolean {
  return top === 'assets/';
}
