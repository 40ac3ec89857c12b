import MDXComponents from '@theme-original/MDXComponents';

import CollationLegend from '@site/src/components/CollationLegend';
import EditorNote from '@site/src/components/EditorNote';
import Handout from '@site/src/components/Handout';
import Quotation from '@site/src/components/Quotation';
import QuotationList from '@site/src/components/QuotationList';
import Screenshot from '@site/src/components/Screenshot';
import SourceList from '@site/src/components/SourceList';
import TermIndex from '@site/src/components/TermIndex';
import Transcript from '@site/src/components/Transcript';

export default {
  ...MDXComponents,
  img: Screenshot,
  CollationLegend,
  EditorNote,
  Handout,
  Quotation,
  QuotationList,
  SourceList,
  TermIndex,
  Transcript,
};
