import MDXComponents from '@theme-original/MDXComponents';

import EditorNote from '@site/src/components/EditorNote';
import Quotation from '@site/src/components/Quotation';
import Screenshot from '@site/src/components/Screenshot';

import Details from './Details';

/** Wrapped to have at hand what lecture pages show; `src/plugins/knowledge/importComponents.ts` knows the rest. */
export default {...MDXComponents, details: Details, img: Screenshot, EditorNote, Quotation};
