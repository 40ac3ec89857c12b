import MDXComponents from '@theme-original/MDXComponents';

import EditorNote from '@site/src/components/EditorNote';
import Handout from '@site/src/components/Handout';
import Transcript from '@site/src/components/Transcript';

export default {...MDXComponents, EditorNote, Handout, Transcript};
