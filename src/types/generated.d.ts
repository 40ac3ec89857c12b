declare module '@generated/knowledge/default/lectures.json' {
  import type {LectureOverview} from '@site/src/knowledge/outline';

  const lectures: readonly LectureOverview[];
  export default lectures;
}
