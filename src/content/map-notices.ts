import type { Notice } from './notices';

const told = (zh: string, en: string, kind: Notice['kind'] = 'maps'): Notice => ({
  kind,
  text: { zh, en },
  details: [],
});

/** Another tab has changed the map that this one was writing. */
export const mapMoved = (): Notice =>
  told(
    '这张地图在另一个窗口里也改过。你在这里的改动另存成了一张新地图，两张都在“我的地图”里。',
    'This map was changed in another window too. Your changes here are kept as a map of their own; both are in My maps.',
  );
/** Another tab has deleted the map that this one was writing. */
export const mapDeleted = (): Notice =>
  told(
    '这张地图在另一个窗口里删掉了。你在这里的改动另存成了一张新地图。',
    'This map was deleted in another window. Your changes here are kept as a new map.',
  );
export const storageBlocked = (): Notice =>
  told(
    '这个浏览器不让网页保存地图。可以照常工作，撤销也在，但关掉这个标签页地图就没了：请用链接或文件带走。',
    'This browser does not let the page keep maps. Everything works, undo too, but closing this tab loses the map: take it with you as a link or a file.',
  );
export const storageFull = (): Notice =>
  told(
    '浏览器的存储空间满了，这张地图没能存下。可以照常工作：请用链接或文件带走，或在“我的地图”里删掉几张。',
    'The browser has no room left, so this map could not be kept. Everything goes on: take it with you as a link or a file, or delete some in My maps.',
  );
export const mapGone = (): Notice =>
  told(
    '这张地图已经不在这个浏览器里了，页面保持原样。',
    'This map is no longer in this browser; the page stays as it was.',
  );
/** Several maps came in one file. */
export const mapsAdded = (added: number, there: number): Notice =>
  added === 0
    ? told(
        `没有新的：这${there}张都已经在“我的地图”里了。`,
        `Nothing new: all ${there} are in My maps already.`,
        'file',
      )
    : told(
        `${added}张地图已加进“我的地图”${there > 0 ? `，另外${there}张本来就有，没有重复加` : ''}；正在看的没有变。`,
        `${added} ${added === 1 ? 'map was' : 'maps were'} added to My maps${there > 0 ? `; ${there} that were there already were not added twice` : ''}. What is on screen stays as it is.`,
        'file',
      );
