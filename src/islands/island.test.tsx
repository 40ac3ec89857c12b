import {renderToStaticMarkup} from 'react-dom/server';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';

import {island} from './island';

beforeEach(() => {
  vi.stubEnv('NODE_ENV', 'production');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const Hello = ({name}: {name: string}) => <p>{name}</p>;
const make = (clientOnly = false) => island('Hello', Hello, {when: 'idle', clientOnly});

it('stands in the built page as HTML, with its name, its trigger and its properties', () => {
  const Island = make();
  expect(renderToStaticMarkup(<Island name="工会" />)).toBe(
    '<page-island name="Hello" when="idle" props="{&quot;name&quot;:&quot;工会&quot;}"><p>工会</p></page-island>',
  );
});

it('can be loaded at another time where it is used', () => {
  const Island = make();
  expect(renderToStaticMarkup(<Island name="工会" when="load" />)).toContain('when="load"');
});

it('leaves out of the page what has nothing to show before it acts', () => {
  const Island = make(true);
  expect(renderToStaticMarkup(<Island name="工会" />)).not.toContain('<p>');
});

it('is the component itself in the live preview', () => {
  vi.stubEnv('NODE_ENV', 'development');
  expect(make()).toBe(Hello);
});

it('stops the build where one island stands inside another', () => {
  const Inner = make();
  const Outer = island('Outer', () => <Inner name="工会" />, {when: 'idle'});
  expect(() => renderToStaticMarkup(<Outer />)).toThrow(
    'The island Hello stands inside the island Outer',
  );
});

it.each([
  ['a function', {act: () => undefined}],
  ['an element', {act: <p />}],
])('stops the build where it is given %s, which JSON cannot carry', (_what, props) => {
  const Island = island('Acts', ({act}: {act: unknown}) => <p>{String(act)}</p>, {when: 'idle'});
  expect(() => renderToStaticMarkup(<Island {...props} />)).toThrow(
    'The island Acts is given “act”, which JSON cannot carry',
  );
});
