import type { Locale } from '../text';
import { plainlyOpened } from './link';
import type { Found, Opened } from './link/opened';
import { openingScene } from './scene';

/** Why nothing could be read: the code for it could not be fetched. */
const unread = (): Found => ({
  outcome: 'newer',
  work: null,
  notices: [
    {
      kind: 'newer',
      text: {
        zh: '读这个链接要用的文件没有取到，所以没有打开；现在显示的不是那张地图。联网后刷新本页。',
        en: 'The file needed to read this link could not be fetched, so it was not opened; what you see now is not that map. Reload the page when you are online.',
      },
      details: [],
    },
  ],
});

/** Reads an address: at once where nothing has happened to it, with the rest of the reader where something has. */
export const openAddress = async (search: string, hash: string, locale: Locale): Promise<Opened> => {
  const plainly = plainlyOpened(search, hash, locale);
  if (plainly) return plainly;
  try {
    return await (await import('./link/opening')).openAddress(search, hash, locale);
  } catch {
    return { ...unread(), scene: openingScene(locale) };
  }
};

/** Reads a pasted text. */
export const openText = async (text: string): Promise<Found> => {
  try {
    return await (await import('./link/opening')).openText(text);
  } catch {
    return unread();
  }
};
