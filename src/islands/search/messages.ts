import type {Voice} from '@site/src/search/searchIndex';
import type {SearchState} from './useSearch';

/** Whose words, as rows and filters call them. */
export const VOICES: Readonly<Record<Voice, string>> = {
  lecture: '讲稿',
  source: '刊出的文字',
  editor: '编者',
};

/**
 * Says in words how a search stands.
 *
 * @param state - the search's state
 * @returns the sentence, or nothing where there is nothing to say
 */
export function messageOf(state: SearchState): string {
  switch (state.status) {
    case 'idle':
      return '';
    case 'loading':
      return '正在载入检索数据……';
    case 'failed':
      return '检索数据没有载入。';
    case 'preview':
      return '检索只在构建后的网站上可用：运行 npm run preview。';
    case 'found': {
      const {query, results} = state;
      if (!/[\p{L}\p{N}]/u.test(query)) return '请输入文字或数字；只有标点无法检索。';
      if (results.count === 0) return '没有找到。换几个字试试。';
      const {count, near = 0} = results;
      if (near === count) return `没有完全相同的文字。近似结果 ${near} 处。`;
      if (near > 0) return `相同的 ${count - near} 处，都不在讲稿里。讲稿里近似的 ${near} 处。`;
      const instead = results.instead === undefined ? '' : `按拼音检索“${results.instead}”。`;
      return `${instead}共 ${count} 处。`;
    }
  }
}
