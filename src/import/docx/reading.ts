import type {Package, Relationship} from '../package';
import type {Numbering} from './numbering';
import type {ParagraphStyle} from './styles';

/** What is known while a document is read. */
export interface Reading {
  docx: Package;
  relationships: ReadonlyMap<string, Relationship>;
  styleOf: (id: string | undefined) => ParagraphStyle;
  numbering: Numbering;
  /** Called with what is left out. */
  omit: (what: string) => void;
  /** The fields that are open, which may span paragraphs: what each shows leads to its link. */
  links: {code: string; shows: boolean}[];
}
