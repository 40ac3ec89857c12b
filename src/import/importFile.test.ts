import {strToU8, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';

import {makePptx, titleShape} from '../../tests/officeFiles';
import {importFile} from './importFile';

const bytes = (text: string, length = 4096) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    ...Buffer.from(text, 'utf16le'),
    ...new Uint8Array(length),
  ]);
const open = (name: string, data: Uint8Array) => () =>
  importFile({name, data, readBeside: () => undefined});
const deck = makePptx({slides: [{shapes: titleShape('题')}]});
const ofParts = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const RELATIONSHIPS =
  '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="ppt/presentation.xml"/></Relationships>';

describe('a file that cannot be imported gets one sentence', () => {
  it.each([
    ['empty', 'a.pptx', new Uint8Array(), 'it is empty'],
    ['old', 'a.ppt', bytes(''), 'it is of the old binary format; save it as .pptx or .docx'],
    ['old in new clothes', 'a.docx', bytes(''), 'it is of the old binary format'],
    [
      'encrypted',
      'a.pptx',
      bytes('EncryptedPackage'),
      'it is encrypted; save it without a password',
    ],
    ['no zip', 'a.pptx', strToU8('hello'), 'it is not a zip file, or a damaged one'],
    [
      'cut off',
      'a.pptx',
      deck.subarray(0, deck.length / 2),
      'it is not a zip file, or a damaged one',
    ],
    ['another zip', 'a.pptx', ofParts({'a.txt': 'a'}), 'it is no presentation'],
    ['a deck named .docx', 'a.docx', deck, 'it is no document'],
    [
      'of another kind',
      'a.odp',
      deck,
      'only .pptx, .docx and .md are read; save it as one of them',
    ],
    [
      'not text',
      'a.md',
      Uint8Array.from([0xff, 0xfe, 0, 0xd8]),
      'it is no text in UTF-8; save it as such',
    ],
    ['without words', 'a.md', strToU8('\n\n'), 'it has no words'],
    ['climbing out', 'a.pptx', ofParts({'../../x.xml': 'a'}), 'it names files outside itself'],
    ['on a drive', 'a.pptx', ofParts({'C:/x.xml': 'a'}), 'it names files outside itself'],
    [
      'with entities',
      'a.pptx',
      ofParts({
        '_rels/.rels': RELATIONSHIPS,
        'ppt/presentation.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
      }),
      'it declares entities, which no Office program writes',
    ],
    [
      'with a part cut off',
      'a.pptx',
      ofParts({
        '_rels/.rels': RELATIONSHIPS,
        'ppt/presentation.xml': '<p:presentation><p:sldIdLst>',
      }),
      'one of its parts is damaged',
    ],
    [
      'nested without end',
      'a.pptx',
      ofParts({'_rels/.rels': RELATIONSHIPS, 'ppt/presentation.xml': '<a>'.repeat(9999)}),
      'its parts are nested beyond reason',
    ],
    [
      'a bomb',
      'a.pptx',
      zipSync({'ppt/a.xml': new Uint8Array(65 * 2 ** 20)}, {level: 9}),
      'unpacked it would be larger than any lecture',
    ],
  ] as const)('%s', (_, name, data, message) => {
    expect(open(name, data)).toThrow(message);
  });
});

describe('a file that others write otherwise', () => {
  it('may name its namespaces by other prefixes', () => {
    const renamed = ofParts({
      '_rels/.rels': RELATIONSHIPS,
      'ppt/presentation.xml':
        '<presentation xmlns="http://purl.oclc.org/ooxml/presentationml/main" xmlns:o="http://purl.oclc.org/ooxml/officeDocument/relationships"><sldIdLst><sldId id="256" o:id="s"/></sldIdLst></presentation>',
      'ppt/_rels/presentation.xml.rels':
        '<Relationships><Relationship Id="s" Type="x/slide" Target="/ppt/slide.xml"/></Relationships>',
      'ppt/slide.xml':
        '<q:sld xmlns:q="http://purl.oclc.org/ooxml/presentationml/main" xmlns:d="http://purl.oclc.org/ooxml/drawingml/main"><q:cSld><q:spTree><q:sp><q:txBody><d:p><d:r><d:t>话</d:t></d:r></d:p></q:txBody></q:sp></q:spTree></q:cSld></q:sld>',
    });
    expect(open('a.pptx', renamed)().slides[0]?.blocks).toEqual([
      {kind: 'paragraph', runs: [{text: '话'}]},
    ]);
  });

  it('may be Markdown in UTF-16', () => {
    const data = Uint8Array.from(Buffer.from('\uFEFF# 题', 'utf16le'));
    expect(open('a.md', data)().slides[0]?.title).toEqual([{text: '题'}]);
  });
});
