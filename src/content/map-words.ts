import { fill, type Locale, type Text } from '../text';

/** The words of the page with one's maps. */
export const MAPS = {
  title: { zh: '我的地图', en: 'My maps' },
  keep: { zh: '把正在看的留作我的', en: 'Keep what is on screen as mine' },
  fresh: { zh: '新的一张', en: 'A new one' },
  empty: {
    zh: '这里还没有地图。在自己的图上改动任何一处，它就自动存进这个浏览器，不会传到别处。',
    en: 'No maps yet. Every change to your own work is kept in this browser by itself; nothing leaves it.',
  },
  list: { zh: '存下的地图', en: 'Maps that are kept' },
  onScreen: { zh: '正在看', en: 'On screen' },
  unreadable: { zh: '一张读不懂的地图', en: 'A map that cannot be read' },
  open: { zh: '打开：{name}', en: 'Open: {name}' },
  copy: { zh: '复制一份', en: 'Duplicate' },
  rename: { zh: '改名', en: 'Rename' },
  remove: { zh: '删除', en: 'Delete' },
  /** What an action is done to, after its own word. */
  actOn: { zh: '{act}：{name}', en: '{act}: {name}' },
  newName: { zh: '新名称', en: 'New name' },
  save: { zh: '存下', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
  undo: { zh: '撤销', en: 'Undo' },

  saidRemoved: { zh: '已删除“{name}”', en: '“{name}” deleted' },
  saidBack: { zh: '“{name}”又回来了', en: '“{name}” is back' },
  saidCopied: { zh: '另存了一份：“{name}”', en: 'Kept once more as “{name}”' },
  saidRenamed: { zh: '现在叫“{name}”', en: 'Now called “{name}”' },
  saidKept: { zh: '已留作我的：“{name}”', en: 'Kept as mine: “{name}”' },
  saidExported: { zh: '已存成文件：{name}', en: 'Saved as a file: {name}' },
  saidUnread: { zh: '（读不懂的{count}张没有放进去）', en: ' (without {count} that cannot be read)' },

  elsewhere: { zh: '从别处拿来', en: 'From elsewhere' },
  paste: { zh: '粘贴链接、口令或整条消息', en: 'Paste a link, a code or a whole message' },
  read: { zh: '打开', en: 'Open' },
  chooseFile: { zh: '读入文件…', en: 'Open a file…' },
  fileNote: {
    zh: '地图文件（.cvm.json），或者带着地图的PNG、SVG图片。',
    en: 'A map file (.cvm.json), or a PNG or SVG picture with a map in it.',
  },
  takeAway: { zh: '带走', en: 'To take away' },
  privacy: {
    zh: '地图只在这台设备的这个浏览器里。无痕窗口关掉、浏览数据清掉，它们就没了；要留住，请存成文件。',
    en: 'Maps stay in this browser, on this device. Closing a private window or clearing browsing data removes them; save them as a file to keep them.',
  },
  exportAll: { zh: '全部存成一个文件', en: 'Save all as one file' },
  fileName: { zh: '我的地图 {day}.cvm.json', en: 'My maps {day}.cvm.json' },
  copyOf: { zh: '{name} 副本', en: '{name} copy' },
} as const satisfies Record<string, Text>;

const NONE: Text = { zh: '没有改动', en: 'no changes' };
const ONE: Text = { zh: '1处改动', en: '1 change' };
const SOME: Text = { zh: '{count}处改动', en: '{count} changes' };

/** How much in a map differs from its case. */
export const changesText = (count: number, locale: Locale): string =>
  fill((count === 0 ? NONE : count === 1 ? ONE : SOME)[locale], { count: String(count) });
