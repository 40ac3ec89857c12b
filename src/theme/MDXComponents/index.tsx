import MDXComponents from '@theme-original/MDXComponents';

import EditorNote from '@site/src/components/EditorNote';
import Quotation from '@site/src/components/Quotation';
import Screenshot from '@site/src/components/Screenshot';

/** Wrapped to have at hand what lecture pages show; `src/plugins/weight/importComponents.ts` knows the rest. */
export default {...MDXComponents, img: Screenshot, EditorNote, Quotation};
