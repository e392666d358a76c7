import type { Text } from '../text';
import { quoted, type Notice } from './notices';

const told =
  (kind: Notice['kind'], text: Text) =>
  (details: readonly Text[] = []): Notice => ({ kind, text, details });

/** Why something in a file was not taken as it stands. */
export const FLAWS = {
  notMap: { zh: '不是一张地图，没有读', en: 'is no map and was not read' },
  noField: { zh: '没有这个字段，没有用', en: 'no such field; left out' },
  noParameter: { zh: '没有这个参数，没有用', en: 'no such parameter; left out' },
  noName: { zh: '这个东西不能取名，没有用', en: 'nothing that can have a name; left out' },
  outside: { zh: '超出范围，没有用', en: 'out of range; left out' },
  notNumber: { zh: '不是数，没有用', en: 'not a number; left out' },
  notText: { zh: '不是文字，没有用', en: 'not a text; left out' },
  notList: { zh: '不是一个列表，没有用', en: 'not a list; left out' },
  notGroup: { zh: '不是一组字段，没有用', en: 'not a group of fields; left out' },
  notRatings: { zh: '八项评分不全，没有用', en: 'not eight ratings; left out' },
  notRival: {
    zh: '既没有让渡价值，也没有八项评分，没有用',
    en: 'neither a delivered value nor eight ratings; left out',
  },
  beside: { zh: '已有八项评分，这一项没有用', en: 'not used beside eight ratings' },
  twice: { zh: '已有名称，这一个没有用', en: 'not used beside the title' },
  tooMany: { zh: '对手太多，多出的没有用', en: 'too many rivals; the others were left out' },
  renamed: { zh: '名称改成了一行，最多80个字符', en: 'the name was put on one line of at most 80 characters' },
  noCase: { zh: '没有这个案例，这张地图没有读', en: 'no such case; the map was not read' },
  noView: { zh: '没有这个视角，这张地图没有读', en: 'no such view; the map was not read' },
  noBaseline: { zh: '读不懂，改为与案例原样比较', en: 'not understood; the comparison is with the case' },
} as const satisfies Record<string, Text>;

/** A value the model does not allow became the nearest it does. */
export const moved = (from: number, to: number): Text => {
  const change = `${from} → ${to}`.replaceAll('-', '−');
  return { zh: `${change}，改成了最近的可用值`, en: `${change}, the nearest value allowed` };
};

/** Marks that turn the direction of what follows; a piece of foreign text must not turn ours. */
const TURNS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const foreign = (text: string): Text => quoted(text.replace(TURNS, ''));

/** 'serviceValue “high”: not a number; left out' */
export const flawText = (where: string, flaw: Text, value?: unknown): Text => {
  const place = (where.length > 80 ? `${where.slice(0, 80)}…` : where).replace(TURNS, '');
  const said = typeof value === 'string' ? foreign(value) : { zh: '', en: '' };
  return place === ''
    ? flaw
    : { zh: `${place}${said.zh}：${flaw.zh}`, en: `${place}${said.en && ` ${said.en}`}: ${flaw.en}` };
};

/** 'Map 3 “Shop”, values.serviceValue: …' */
export const flawIn = (place: number, title: string | null, flaw: Text): Text => {
  const name = title === null ? { zh: '', en: '' } : foreign(title);
  return { zh: `第${place}张${name.zh}，${flaw.zh}`, en: `Map ${place}${name.en && ` ${name.en}`}, ${flaw.en}` };
};

export const andMore = (count: number): Text => ({ zh: `还有${count}处。`, en: `And ${count} more.` });

export const mapsUnread = (there: number, read: number): Text => ({
  zh: `文件里有${there}张地图，一次最多读${read}张，后面的没有读`,
  en: `The file holds ${there} maps; only the first ${read} were read`,
});

/** Something was read, but not all of it as it stands. */
export const filePartly = told('file', {
  zh: '文件里有几处没有照用，下面逐一列出；其余都读了。',
  en: 'Some things in the file were not taken as they stand; they are listed here. Everything else was read.',
});
export const fileWithoutMap = told('file', {
  zh: '文件里没有能用的地图，页面保持原样。',
  en: 'The file holds no map that can be used; the page stays as it was.',
});
export const fileForeign = told('file', {
  zh: '这个文件不是本页存出的地图文件，没有用，页面保持原样。地图文件的名字以.cvm.json结尾。',
  en: 'This file is no map file of this page and was not used; the page stays as it was. The name of a map file ends in .cvm.json.',
});
export const fileModelMissing = told('file', {
  zh: '这个文件没有写明是用哪个模型做的（model），里面的数字没有依据，没有用，页面保持原样。',
  en: 'This file does not say which model it was made with (model), and its numbers mean nothing without it; it was not used, and the page stays as it was.',
});
/** @param line where it breaks, counted from 1 */
export const fileUnreadable = (line: number): Notice => ({
  kind: 'file',
  text: {
    zh: '这个文件不完整，或者编辑时少了逗号、引号、括号，读不出来，没有用，页面保持原样。',
    en: 'This file is incomplete, or a comma, quote or bracket was lost in editing; it could not be read, and the page stays as it was.',
  },
  details: [{ zh: `第${line}行附近`, en: `Near line ${line}` }],
});
/** @param limit in MB */
export const fileTooLong = (limit: number): Notice => ({
  kind: 'file',
  text: {
    zh: `这个文件太大，最多读${limit} MB，没有用，页面保持原样。`,
    en: `This file is too large: at most ${limit} MB are read. It was not used, and the page stays as it was.`,
  },
  details: [],
});

export const fileNewer = told('newer', {
  zh: '这个文件来自更新的版本，本页还读不懂，没有用，页面保持原样。刷新本页后再试。',
  en: 'This file was made with a newer version than this page, so it was not used; the page stays as it was. Reload the page and try again.',
});
export const fileVersionMissing = told('newer', {
  zh: '这个文件是用早先的模型做的，读它要用的文件没有取到，所以没有打开。联网后刷新本页。',
  en: 'This file was made with an earlier model, and what is needed to read it could not be fetched, so it was not opened. Reload the page when you are online.',
});
/** Several maps of an earlier model; what became of each number can be seen one by one. */
export const fileOlder = (model: number): Notice => ({
  kind: 'older',
  text: {
    zh: `这个文件里的地图是用模型${model}做的，数字照旧。`,
    en: `The maps in this file were made with model ${model} and show its numbers.`,
  },
  details: [],
});

export const fileEmpty = told('file', {
  zh: '这个文件是空的，页面保持原样。',
  en: 'This file is empty; the page stays as it was.',
});
/** A picture that could carry a map, but carries none. */
export const pictureWithoutMap = told('file', {
  zh: '这张图片里没有地图：它可能是截图，或者在路上被重新压缩过。页面保持原样。请对方当作文件或原图再发一次，或者改用链接、口令、地图文件。',
  en: 'This picture carries no map: it may be a screenshot, or a program has repacked it on its way. The page stays as it was. Ask for it again as a file or in its original quality, or for a link, a code or a map file.',
});
/** @param kind such as 'JPEG' */
export const pictureOfOtherKind = (kind: string): Notice => ({
  kind: 'file',
  text: {
    zh: `这是一张${kind}图片，装不了地图；地图在本页存出的PNG和SVG图片里，聊天软件常把它们转成${kind}。页面保持原样。请对方当作文件或原图再发一次，或者改用链接、口令、地图文件。`,
    en: `This is a ${kind} picture, which carries no map; maps travel in the PNG and SVG pictures of this page, and chat programs often turn them into ${kind}. The page stays as it was. Ask for it again as a file or in its original quality, or for a link, a code or a map file.`,
  },
  details: [],
});
export const fileOfOtherKind = told('file', {
  zh: '这种文件读不了，页面保持原样。能打开的有：地图文件（.cvm.json），本页存出的PNG和SVG图片，带有链接或口令的文字。',
  en: 'Files of this kind cannot be read; the page stays as it was. What can be opened: map files (.cvm.json), PNG and SVG pictures of this page, and texts with a link or a code in them.',
});
export const fileEncoding = told('file', {
  zh: '这个文件的文字编码不是UTF-8，名称会读错，所以没有用，页面保持原样。请用编辑器另存为UTF-8再试。',
  en: 'The letters of this file are not stored as UTF-8 and names would be misread, so it was not used; the page stays as it was. Save it as UTF-8 in an editor and try again.',
});
/** A long text was read only up to what was found first. */
export const textReadSoFar = told('file', {
  zh: '这段文字很长，找到第一个链接或口令后没有再往下读。要打开后面的，请单独粘贴。',
  en: 'This text is long and was read only up to the first link or code found in it. To open a later one, paste it by itself.',
});
