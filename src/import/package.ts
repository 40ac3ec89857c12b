import {strFromU8, unzipSync} from 'fflate';

import {ImportError} from './importError';
import {childrenOf, parseXml} from './xml';

import type {XmlElement} from './xml';

/** The parts of an Office document (Open Packaging Conventions, ECMA-376-2), by name without a leading slash. */
export interface Package {
  /** Parses a part; undefined where there is none of that name. */
  xml(part: string): XmlElement | undefined;
  /** The bytes of a part. */
  bytes(part: string): Uint8Array | undefined;
  /** What a part refers to, by relationship id. */
  relationships(part: string): Map<string, Relationship>;
}

/** A reference from one part to another, or to an address outside. */
export interface Relationship {
  /** The last word of its type, such as `slide`, `notesSlide` or `hyperlink`. */
  type: string;
  /** The part's name; the address as written where it is outside the package. */
  target: string;
  external: boolean;
}

/** Beyond these a file is no lecture: they keep a small file from filling the memory. */
export interface PackageLimits {
  /** Of all that is unpacked. */
  bytes: number;
  /** Of one part of XML. */
  xmlBytes: number;
}
const LIMITS: PackageLimits = {bytes: 512 * 2 ** 20, xmlBytes: 64 * 2 ** 20};
const MOST_PARTS = 20_000;

/** Films and sounds are not read; they may be larger than all else. */
const NOT_READ = /\.(?:mp4|m4v|mov|avi|wmv|mpe?g|mp3|m4a|wav|wma|aac|ogg)$|\/$/iu;

/** How a compound file begins: old Office formats, and new ones behind a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Opens an Office document.
 *
 * @param data - the file's bytes
 * @param limits - how large it may be when unpacked
 * @returns its parts
 * @throws ImportError where it is encrypted, of an old format, broken, or made to do harm
 */
export function openPackage(data: Uint8Array, limits = LIMITS): Package {
  if (COMPOUND_FILE.every((byte, at) => data[at] === byte)) {
    throw new ImportError(
      holdsUtf16(data, 'EncryptedPackage')
        ? 'it is encrypted; save it without a password'
        : 'it is of the old binary format; save it as .pptx or .docx',
    );
  }
  const parts = unzip(data, limits);
  const parsed = new Map<string, XmlElement>();
  const xml = (part: string): XmlElement | undefined => {
    const bytes = parts[part];
    if (!bytes) return undefined;
    const root = parsed.get(part) ?? parseXml(decode(bytes));
    parsed.set(part, root);
    return root;
  };
  return {
    xml,
    bytes: (part) => parts[part],
    relationships: (part) => readRelationships(part, xml(relationshipsPart(part))),
  };
}

/** XML in UTF-16 begins with its mark of byte order; all other is UTF-8 (ECMA-376-2, 8.3). */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return strFromU8(bytes);
}

function unzip(data: Uint8Array, limits: PackageLimits): Record<string, Uint8Array> {
  let bytes = 0;
  let count = 0;
  try {
    return unzipSync(data, {
      filter({name, originalSize}) {
        count += 1;
        if (!NOT_READ.test(name)) bytes += originalSize;
        const isXml = /\.(?:xml|rels)$/iu.test(name);
        if (
          bytes > limits.bytes ||
          count > MOST_PARTS ||
          (isXml && originalSize > limits.xmlBytes)
        ) {
          throw new ImportError('unpacked it would be larger than any lecture');
        }
        if (/^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)|^[a-z]:/iu.test(name)) {
          throw new ImportError('it names files outside itself');
        }
        return !NOT_READ.test(name);
      },
    });
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('it is not a zip file, or a damaged one');
  }
}

function holdsUtf16(data: Uint8Array, text: string): boolean {
  const wanted = Array.from(text).join('\0');
  // Names of streams stand near the beginning or the end, in UTF-16.
  const latin1 = (from: number, to: number): string => strFromU8(data.subarray(from, to), true);
  const edge = 1 << 20;
  return [latin1(0, edge), latin1(Math.max(0, data.length - edge), data.length)].some((part) =>
    part.includes(wanted),
  );
}

function relationshipsPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

function readRelationships(part: string, root: XmlElement | undefined): Map<string, Relationship> {
  return new Map(
    childrenOf(root, 'Relationship').flatMap(({attributes}): [string, Relationship][] => {
      const {Id, Type = '', Target, TargetMode} = attributes;
      if (Id === undefined || Target === undefined) return [];
      const external = TargetMode === 'External';
      const target = external ? Target : resolvePart(part, Target);
      return [[Id, {type: Type.split('/').at(-1) ?? '', target, external}]];
    }),
  );
}

/** Resolves a target against the part that names it (RFC 3986, 5.2.4, within the package). */
function resolvePart(part: string, target: string): string {
  const base = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  const path: string[] = [];
  for (const step of [...base, ...target.split('/')]) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
