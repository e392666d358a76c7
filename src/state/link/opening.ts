import { linkViewUnread, nothingFound } from '../../content/link-notices';
import { quoted } from '../../content/notices';
import type { Locale } from '../../text';
import { openingScene, THEMES, type Scene, type Theme } from '../scene';
import type { Older } from '../versions/older';
import type { Found, Opened } from './opened';
import { asksForOlder, read } from './read';
import type { Told } from './told';
import { unwrapped } from './unwrap';

const look = (text: string, fallback: Locale, notices: Told[]): Pick<Scene, 'locale' | 'theme'> => {
  const values = [...text.matchAll(/(?:^|[?&#;])v=([0-9a-z.]*)/gi)].map(([, value = '']) => value.toLowerCase());
  const read = values.map((value) => /^(zh|en)\.?(auto|light|dark|projector)?/.exec(value));
  const [first] = read;
  if (read.some((one) => !one || one[0] !== first?.[0])) notices.push(linkViewUnread(values.map(quoted)));
  return {
    locale: first?.[1] === 'zh' || first?.[1] === 'en' ? first[1] : fallback,
    theme: THEMES.find((one): one is Theme => one === first?.[2]) ?? 'auto',
  };
};

/** Both sides of an address, or a message, as it was before programs and people wrapped it. */
const plain = (search: string, hash: string): string => `${unwrapped(search)}#${unwrapped(hash)}`;

/** The tables of earlier versions when a text needs them; null when none does or they could not be fetched. */
const olderFor = async (text: string): Promise<Older | null> => {
  if (!asksForOlder(text)) return null;
  try {
    return (await import('../versions/older')).OLDER;
  } catch {
    // The reading says that it was not opened, and why.
    return null;
  }
};

/** Reads an address with the tables at hand. Total: any two strings give a scene, in bounded time. */
export const opened = (search: string, hash: string, locale: Locale, older: Older | null = null): Opened => {
  const text = plain(search, hash);
  const views: Told[] = [];
  const seen = look(text, locale, views);
  const found = read(text, older);
  return {
    ...found,
    // Of several maps none is shown yet, and so no language either.
    notices: found.outcome === 'several' ? found.notices : [...found.notices, ...views],
    scene: { ...openingScene(seen.locale), ...found.work, ...seen },
  };
};

/** Reads an address, whatever its version. */
export const openAddress = async (search: string, hash: string, locale: Locale): Promise<Opened> =>
  opened(search, hash, locale, await olderFor(plain(search, hash)));

/** Reads whatever somebody pasted: a link, a code, or a message with one in it. Its language is left alone. */
export const openText = async (text: string): Promise<Found> => {
  const whole = unwrapped(text);
  const found = read(whole, await olderFor(whole));
  return found.outcome === 'none' ? { ...found, notices: [nothingFound()] } : found;
};
