import {MissingFile} from '@site/src/offline/savedLecture';

/**
 * Says why a lecture could not be saved or brought up to date. What was saved
 * before is still there.
 *
 * @param error - what was thrown
 * @returns a sentence for the reader
 */
export function explainFailure(error: unknown): string {
  if (error instanceof MissingFile) return '有的文件没有取到，请稍后再试。';
  // What fetching throws without network; it names no other reason.
  if (error instanceof TypeError) return '没有网络，请连上网络后再试。';
  if (error instanceof DOMException && error.name === 'QuotaExceededError') {
    return '这台设备的空间不够。';
  }
  return '浏览器不能保存这个网站，请换一个窗口或浏览器再试。';
}
