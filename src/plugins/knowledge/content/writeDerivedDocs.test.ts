import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {writeDerivedDocs} from './writeDerivedDocs';

let site = '';
const at = (file: string) => path.join(site, 'docs', file);
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(at(file)), {recursive: true});
  writeFileSync(at(file), text);
};
const listed = (folder: string) => readdirSync(at(folder)).sort();

beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'derived-'));
  write('lectures/a/index.mdx', '---\ntitle: 甲\nsidebar_position: 1\n---\n');
  write('lectures/b/index.mdx', '---\ntitle: [\n---\n');
});

afterEach(() => {
  rmSync(site, {recursive: true});
});

describe('pages that are derived from lectures', () => {
  it('are there for every lecture, whatever its front matter', () => {
    writeDerivedDocs(site);
    expect(listed('handouts')).toEqual(['a.mdx', 'b.mdx']);
    expect(listed('transcripts')).toEqual(['a.mdx', 'b.mdx']);
  });

  it('are not written again where nothing changed', () => {
    writeDerivedDocs(site);
    const before = statSync(at('handouts/a.mdx')).mtimeMs;
    writeDerivedDocs(site);
    expect(statSync(at('handouts/a.mdx')).mtimeMs).toBe(before);
  });

  it('follow the lecture’s pages, and go with the lecture', () => {
    writeDerivedDocs(site);
    write('lectures/a/part-1.mdx', '---\ntitle: 一、\nsidebar_position: 2\n---\n');
    rmSync(at('lectures/b'), {recursive: true});
    writeDerivedDocs(site);
    expect(readFileSync(at('handouts/a.mdx'), 'utf8')).toContain('lectures/a/part-1.mdx');
    expect(listed('handouts')).toEqual(['a.mdx']);
    expect(listed('transcripts')).toEqual(['a.mdx']);
  });

  it('leave alone what somebody wrote', () => {
    write('handouts/a.mdx', 'mine');
    write('handouts/index.mdx', 'mine');
    writeDerivedDocs(site);
    expect(readFileSync(at('handouts/a.mdx'), 'utf8')).toBe('mine');
    expect(listed('handouts')).toEqual(['a.mdx', 'b.mdx', 'index.mdx']);
  });

  it('are none where there are no lectures', () => {
    rmSync(at('lectures'), {recursive: true});
    writeDerivedDocs(site);
    expect(readdirSync(path.join(site, 'docs'))).toEqual([]);
  });
});
