import type { Text } from '../../text';
import type { Notice } from '../notices';

const told = (kind: Notice['kind'], text: Text) => (): Notice => ({ kind, text, details: [] });

/** Its sum does not fit: cut, changed by a program, or by a hand. */
export const taskDamaged = told('damaged', {
  zh: '这个练习链接不完整，或者被改过，校验对不上，所以没有打开。请向出题的人再要一次，整条复制。',
  en: 'This lesson link is incomplete or has been changed: its checksum does not fit, so it was not opened. Ask whoever made it for the whole link again.',
});
/** Whole, and yet nothing that we write. */
export const taskForeign = told('damaged', {
  zh: '这个练习链接读不懂，所以没有打开。请向出题的人再要一次。',
  en: 'This lesson link could not be understood, so it was not opened. Ask whoever made it for it again.',
});
export const taskNewer = told('newer', {
  zh: '这个练习来自更新的版本，本页还读不懂。刷新本页后再试。',
  en: 'This lesson was made with a newer version than this page. Reload the page and try again.',
});
export const taskVersionMissing = told('newer', {
  zh: '这个练习是用早先的模型做的，读它要用的文件没有取到。联网后刷新本页。',
  en: 'This lesson was made with an earlier model, and what is needed to read it could not be fetched. Reload the page when you are online.',
});
export const taskOlder = (model: number): Notice => ({
  kind: 'older',
  text: {
    zh: `这个练习是用模型${model}做的，数字照旧。`,
    en: `This lesson was made with model ${model} and shows its numbers.`,
  },
  details: [],
});
export const taskRowsLost = told('older', {
  zh: '练习里有几项如今的模型没有了，没有列出来。',
  en: 'Some factors of this lesson are no longer part of the model and are not listed.',
});
