declare module '@generated/knowledge/default/_lectures.json' {
  import type {CatalogueLecture} from '@site/src/knowledge/catalogue';

  const lectures: readonly CatalogueLecture[];
  export default lectures;
}

declare module '@generated/knowledge/default/_catalogue.json' {
  import type {PageFacts} from '@site/src/knowledge/pageFacts';

  /** Which lectures the home page lists, where it is not all of them. */
  const facts: PageFacts;
  export default facts;
}

declare module '@generated/knowledge/default/former-anchors.json' {
  /** Anchors that are gone, each with its redirect, without the site's base. */
  const formerAnchors: Readonly<Record<string, string | undefined>>;
  export default formerAnchors;
}

declare module '@generated/knowledge/default/qr-codes.json' {
  /** Each slide's QR code as HTML, by its short address; in the browser none. */
  const codes: Readonly<Record<string, string | undefined>>;
  export default codes;
}
