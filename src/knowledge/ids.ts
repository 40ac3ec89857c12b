const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** What an id may be, in words for an error message. */
export const ID_RULE =
  'lower-case ASCII words joined by single hyphens, starting with a letter, such as "model-workers-words"';

/**
 * Checks whether an id keeps the site's pattern. Ids are chosen by a person and
 * stay for good, so they must be easy to read out and safe in an address.
 *
 * @param id - the id as written
 * @returns whether it is allowed
 */
export function isId(id: string): boolean {
  return ID.test(id);
}
