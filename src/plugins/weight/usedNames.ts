import {Parser} from 'htmlparser2';

/** A custom property, by its name without the hyphens before it. */
const PROPERTY = /--([\w-]+)/gu;

/** The names by which style rules find elements. */
export interface UsedNames {
  tags: Set<string>;
  classes: Set<string>;
  ids: Set<string>;
  attributes: Set<string>;
  values: Set<string>;
}

/**
 * Starts without any name.
 *
 * @returns the names
 */
export function noNames(): UsedNames {
  return {
    tags: new Set(),
    classes: new Set(),
    ids: new Set(),
    attributes: new Set(),
    values: new Set(),
  };
}

/**
 * Adds the names in a page.
 *
 * @param names - the names so far, which are added to
 * @param html - the page
 * @param part - `shown` leaves out what popovers hold, which nobody sees at first
 */
export function addFromPage(names: UsedNames, html: string, part: 'all' | 'shown' = 'all'): void {
  /** How many elements are open inside a popover, itself included. */
  let inPopover = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      const isInside = inPopover > 0;
      if (isInside || (part === 'shown' && 'popover' in attributes)) inPopover += 1;
      if (isInside) return;
      names.tags.add(tag);
      for (const [name, value] of Object.entries(attributes)) {
        names.attributes.add(name);
        names.values.add(value);
        if (name === 'id') names.ids.add(value);
        if (name === 'class') for (const one of value.split(/\s+/u)) names.classes.add(one);
        if (name === 'style')
          for (const [, one = ''] of value.matchAll(PROPERTY)) names.values.add(one);
      }
    },
    onclosetag() {
      if (inPopover > 0) inPopover -= 1;
    },
  });
  parser.end(html);
}

/**
 * Adds the names that a script can bring to a page. Any word in it may be a tag,
 * an attribute or its value. Of classes, those with a hyphen or an underscore,
 * as Infima's modifiers and the bundler's class names have: a plain word such as
 * `button` is a class only where a page has it.
 *
 * @param names - the names so far, which are added to
 * @param script - the script's text
 */
export function addFromScript(names: UsedNames, script: string): void {
  for (const word of new Set(script.match(/[A-Za-z_][\w-]*/gu))) {
    if (/[-_]/u.test(word)) names.classes.add(word);
    for (const set of [names.tags, names.ids, names.attributes, names.values]) set.add(word);
  }
}
