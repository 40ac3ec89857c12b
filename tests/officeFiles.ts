import {strToU8, zipSync} from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  `xmlns:r="${OFFICE}"`,
].join(' ');

/** A picture of one point. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** What a part refers to: id, kind, target, with a `!` before one that is outside. */
type References = readonly (readonly [id: string, type: string, target: string])[];

/** A slide of a made deck. */
export interface MadeSlide {
  /** What stands in its `p:spTree`. */
  shapes: string;
  /** Attributes of `p:sld`. */
  attributes?: string;
  /** Words of its notes. */
  notes?: string;
  references?: References;
}

/** A made deck: slides, and the parts that they need. */
export interface MadeDeck {
  /** In the order of their files. */
  slides: readonly MadeSlide[];
  /** The order of the show, as indexes of slides. */
  order?: readonly number[];
  layout?: string;
  master?: string;
  /** `p:txStyles` of the master. */
  styles?: string;
  parts?: Record<string, Uint8Array>;
}

/**
 * Makes a deck.
 *
 * @param deck - what it has
 * @returns the bytes of a `.pptx`
 */
export function makePptx(deck: MadeDeck): Uint8Array {
  const order = deck.order ?? deck.slides.map((_, index) => index);
  const files: Record<string, Uint8Array> = {
    ...references('', [['r1', 'officeDocument', 'ppt/presentation.xml']]),
    'ppt/presentation.xml': xml(
      'p:presentation',
      `<p:sldIdLst>${order.map((at) => `<p:sldId id="${256 + at}" r:id="s${at}"/>`).join('')}</p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/>`,
    ),
    ...references('ppt/presentation.xml', [
      ...deck.slides.map((_, at) => [`s${at}`, 'slide', `slides/slide${at + 1}.xml`] as const),
    ]),
    'ppt/slideLayouts/slideLayout1.xml': tree('p:sldLayout', deck.layout ?? ''),
    ...references('ppt/slideLayouts/slideLayout1.xml', [
      ['r1', 'slideMaster', '../slideMasters/slideMaster1.xml'],
    ]),
    'ppt/slideMasters/slideMaster1.xml': tree('p:sldMaster', deck.master ?? '', '', deck.styles),
    ...deck.parts,
  };
  deck.slides.forEach(({shapes, attributes = '', notes, references: own = []}, at) => {
    const part = `ppt/slides/slide${at + 1}.xml`;
    // Numbers of notes are another program's business: they never follow the slides'.
    const notesPart = `notesSlide${deck.slides.length - at}.xml`;
    files[part] = tree('p:sld', shapes, attributes);
    Object.assign(
      files,
      references(part, [
        ['layout', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
        ...(notes === undefined
          ? []
          : [['n', 'notesSlide', `../notesSlides/${notesPart}`] as const]),
        ...own,
      ]),
    );
    if (notes !== undefined) {
      files[`ppt/notesSlides/${notesPart}`] = tree(
        'p:notes',
        shape({placeholder: 'type="sldImg"'}) +
          shape({placeholder: 'type="body" idx="1"', text: paragraph(notes)}),
      );
    }
  });
  return zipSync(files);
}

/**
 * Makes a document.
 *
 * @param body - what stands in `w:body`
 * @param more - other parts in the folder `word`, by kind, and what the document refers to
 * @returns the bytes of a `.docx`
 */
export function makeDocx(
  body: string,
  {
    parts = {},
    references: own = [],
    files = {},
  }: {
    parts?: Record<string, string>;
    references?: References;
    files?: Record<string, Uint8Array>;
  } = {},
): Uint8Array {
  return zipSync({
    ...references('', [['r1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': xml('w:document', `<w:body>${body}</w:body>`),
    ...references('word/document.xml', [
      ...Object.keys(parts).map((kind) => [kind, kind, `${kind}.xml`] as const),
      ...own,
    ]),
    ...Object.fromEntries(
      Object.entries(parts).map(([kind, content]) => [
        `word/${kind}.xml`,
        xml(`w:${kind}`, content),
      ]),
    ),
    ...files,
  });
}

/** A shape of a slide. */
export interface MadeShape {
  /** Attributes of its `p:ph`. */
  placeholder?: string;
  /** Left, top, width, height, in thousandths of the slide's unit. */
  at?: readonly [number, number, number, number];
  /** Paragraphs. */
  text?: string;
  name?: string;
}

/**
 * Writes a shape.
 *
 * @param made - what it has
 * @returns `p:sp`
 */
export function shape({placeholder, at, text = '', name = 'shape'}: MadeShape): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${name}"/><p:cNvSpPr/><p:nvPr>${
    placeholder === undefined ? '' : `<p:ph ${placeholder}/>`
  }</p:nvPr></p:nvSpPr><p:spPr>${at ? `<a:xfrm>${box(at)}</a:xfrm>` : ''}</p:spPr><p:txBody><a:bodyPr/>${text}</p:txBody></p:sp>`;
}

/**
 * Writes a place.
 *
 * @param place - left, top, width, height
 * @returns `a:off` and `a:ext`
 */
export function box([x, y, width, height]: readonly [number, number, number, number]): string {
  return `<a:off x="${x * 1000}" y="${y * 1000}"/><a:ext cx="${width * 1000}" cy="${height * 1000}"/>`;
}

/**
 * Writes a paragraph of a slide.
 *
 * @param words - its text
 * @param properties - `a:pPr`, if any
 * @returns `a:p`
 */
export function paragraph(words: string, properties = ''): string {
  return `<a:p>${properties}<a:r><a:rPr lang="zh-CN"/><a:t>${words}</a:t></a:r></a:p>`;
}

/**
 * Writes a title.
 *
 * @param words - its text
 * @returns the shape
 */
export function titleShape(words: string): string {
  return shape({placeholder: 'type="title"', text: paragraph(words)});
}

function tree(name: string, shapes: string, attributes = '', after = ''): Uint8Array {
  return xml(name, `<p:cSld><p:spTree>${shapes}</p:spTree></p:cSld>${after}`, attributes);
}

function xml(name: string, content: string, attributes = ''): Uint8Array {
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${name} ${NAMESPACES} ${attributes}>${content}</${name}>`,
  );
}

function references(part: string, list: References): Record<string, Uint8Array> {
  const cut = part.lastIndexOf('/') + 1;
  const entries = list.map(([id, type, target]) => {
    const outside = target.startsWith('!');
    return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${outside ? target.slice(1) : target}"${outside ? ' TargetMode="External"' : ''}/>`;
  });
  return {
    [`${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`]: strToU8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`,
    ),
  };
}
