import type { Text } from '../../text';
import type { Notice } from '../notices';

const told =
  (kind: Notice['kind'], text: Text) =>
  (details: readonly Text[] = []): Notice => ({ kind, text, details });

/** Why something in a story was not taken as it stands. */
export const STORY_FLAWS = {
  notStep: { zh: '不是一步，没有读', en: 'is no step and was not read' },
  noState: { zh: '案例或视角不明，这一步没有读', en: 'its case or view is not known; the step was not read' },
  shortened: { zh: '太长或有控制字符，改短了', en: 'too long, or with control characters; it was shortened' },
  notText: { zh: '不是文字，没有用', en: 'not a text; left out' },
  noStation: { zh: '没有这一站，没有用', en: 'no such station; left out' },
  noOutput: {
    zh: '没有这个结果可问，这个问题没有用',
    en: 'no result that can be asked about; the question was left out',
  },
  noFrom: { zh: '只能是step或baseline，没有用', en: 'can be step or baseline only; left out' },
  curtain: { zh: '答案会露出来，改到了答案的前一站', en: 'would show the answer; moved to the station before it' },
  newId: { zh: '不能用作编号，换了一个', en: 'cannot be an id; another was given' },
  notQuestion: { zh: '不是一个问题，没有用', en: 'is no question; left out' },
  fullOfQuestions: { zh: '问题超过16个，这一个没有用', en: 'more than 16 questions; this one was left out' },
} as const satisfies Record<string, Text>;

export const stepsUnread = (there: number, read: number): Text => ({
  zh: `故事有${there}步，最多读${read}步，后面的没有读`,
  en: `The story has ${there} steps; only the first ${read} were read`,
});

/** Something was read, but not all of it as it stands. */
export const storyPartly = told('file', {
  zh: '故事里有几处没有照用，下面逐一列出；其余都读了。',
  en: 'Some things in the story were not taken as they stand; they are listed here. Everything else was read.',
});
export const storyForeign = told('file', {
  zh: '这不是本页存出的故事文件，没有用。故事文件的名字以.cvm-story.json结尾。',
  en: 'This is no story file of this page and was not used. The name of a story file ends in .cvm-story.json.',
});
export const storyModelMissing = told('file', {
  zh: '这个故事没有写明是用哪个模型做的（model），数字没有依据，没有用。',
  en: 'This story does not say which model it was made with (model), and its numbers mean nothing without it; it was not used.',
});
export const storyEmpty = told('file', {
  zh: '这个故事里没有能用的步骤，没有读进来。',
  en: 'This story holds no step that can be used; nothing was taken in.',
});
/** @param line where it breaks, counted from 1 */
export const storyUnreadable = (line: number): Notice => ({
  kind: 'file',
  text: {
    zh: '这个文件不完整，或者编辑时少了逗号、引号、括号，读不出来，没有用。',
    en: 'This file is incomplete, or a comma, quote or bracket was lost in editing; it could not be read.',
  },
  details: [{ zh: `第${line}行附近`, en: `Near line ${line}` }],
});
export const storyTooLong = told('file', {
  zh: '这个故事文件太大，最多读1 MB，没有用。',
  en: 'This story file is too large: at most 1 MB is read. It was not used.',
});
export const storyNewer = told('newer', {
  zh: '这个故事来自更新的版本，本页还读不懂，没有用。刷新本页后再试。',
  en: 'This story was made with a newer version than this page, so it was not used. Reload the page and try again.',
});
export const storyVersionMissing = told('newer', {
  zh: '这个故事是用早先的模型做的，读它要用的文件没有取到。联网后刷新本页。',
  en: 'This story was made with an earlier model, and what is needed to read it could not be fetched. Reload the page when you are online.',
});
export const storyOlder = (model: number): Notice => ({
  kind: 'older',
  text: {
    zh: `这个故事是用模型${model}做的，数字照旧。`,
    en: `This story was made with model ${model} and shows its numbers.`,
  },
  details: [],
});
export const storyLinkDamaged = told('damaged', {
  zh: '这个故事链接不完整，或者在路上被改过，所以没有打开。请对方再发一次，最好整条复制，或者发故事文件。',
  en: 'This story link is incomplete or was changed on its way, so it was not opened. Ask for it again, copied whole, or for the story file.',
});
export const storyNotFound = told('unread', {
  zh: '这段文字里没有故事链接，也不是故事文件。',
  en: 'There is no story link in this text, and it is no story file.',
});
export const storyNoInflate = told('unread', {
  zh: '这个浏览器太旧，展不开故事链接。请对方发故事文件。',
  en: 'This browser is too old to unfold a story link. Ask for the story file.',
});

/** What keeps one's own stories from being kept. */
export const SHELF_TROUBLE = {
  refused: {
    zh: '这个浏览器不让网页存东西（可能是无痕窗口）。故事只在这个窗口里，关掉就没有了，请存成文件。',
    en: 'This browser lets the page keep nothing (perhaps a private window). Stories live in this window only and go with it; save them as files.',
  },
  full: {
    zh: '浏览器给的地方满了，刚才的改动没有存住。请把故事存成文件，删掉一些再试。',
    en: 'The space this browser gives is full, and the last change was not kept. Save the story as a file, delete some, and try again.',
  },
  newer: {
    zh: '这里存着更新版本的故事，本页读不懂，也不去动它们。现在做的故事只在这个窗口里，请存成文件。',
    en: 'Stories of a newer version are kept here; this page cannot read them and leaves them alone. Stories made now live in this window only; save them as files.',
  },
  setAside: {
    zh: '存着的故事读不出来，原样放在了一边，没有删掉。',
    en: 'What was kept here could not be read; it was set aside as it is, and nothing was deleted.',
  },
  otherWindow: {
    zh: '另一个窗口刚改过这个故事。两份都留着，这里改的成了另一份。',
    en: 'Another window has just changed this story. Both are kept: what was changed here is now a copy.',
  },
} as const satisfies Record<string, Text>;
export type ShelfTrouble = keyof typeof SHELF_TROUBLE;
