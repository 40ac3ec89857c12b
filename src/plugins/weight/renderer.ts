import {createRequire} from 'node:module';
import path from 'node:path';
const {resolve} = createRequire(__filename);
export function preactAliases(): Record<string, string> {
  const compat = path.join(path.dirname(resolve('preact/package.json')), 'compat');
  return {react: compat, 'react-dom': compat};
}
