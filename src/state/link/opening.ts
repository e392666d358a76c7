import { linkViewUnread, nothingFound } from '../../content/link-notices';
import { quoted } from '../../content/notices';
import type { Locale } from '../../text';
import { ROOMS, type Room } from '../room';
import { openingScene, THEMES, type Scene, type Theme } from '../scene';
import { withStudy } from '../study/found';
import type { Older } from '../versions/older';
import type { Found, Opened } from './opened';
import { asksForOlder, read } from './read';
import type { Told } from './told';
import { unwrapped } from './unwrap';

interface Look extends Pick<Scene, 'locale' | 'theme'> {
  readonly room: Room | undefined;
}
const look = (text: string, fallback: Locale, notices: Told[]): Look => {
  const values = [...text.matchAll(/(?:^|[?&#;])v=([0-9a-z.]*)/gi)].map(([, value = '']) => value.toLowerCase());
  const read = values.map((value) => /^(zh|en)\.?(auto|light|dark|projector)?\.?([a-z]*)/.exec(value));
  const [first] = read;
  const roomOf = (word: string | undefined) => ROOMS.find((one) => one === word);
  const seen = read.map((one) => one && `${one[1]}${one[2] ?? ''}${roomOf(one[3]) ?? ''}`);
  if (seen.some((one) => !one || one !== seen[0])) notices.push(linkViewUnread(values.map(quoted)));
  return {
    locale: first?.[1] === 'zh' || first?.[1] === 'en' ? first[1] : fallback,
    theme: THEMES.find((one): one is Theme => one === first?.[2]) ?? 'auto',
    room: roomOf(first?.[3]),
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
  const { room, ...seen } = look(text, locale, views);
  const found = withStudy(read(text, older), text);
  return {
    ...found,
    // Of several maps none is shown yet, and so no language either.
    notices: found.outcome === 'several' ? found.notices : [...found.notices, ...views],
    scene: { ...openingScene(seen.locale), ...found.work, ...seen },
    ...(room && { room }),
  };
};

/** Reads an address, whatever its version. */
export const openAddress = async (search: string, hash: string, locale: Locale): Promise<Opened> =>
  opened(search, hash, locale, await olderFor(plain(search, hash)));

/** Reads whatever somebody pasted: a link, a code, or a message with one in it. Its language is left alone. */
export const openText = async (text: string): Promise<Found> => {
  const whole = unwrapped(text);
  const found = withStudy(read(whole, await olderFor(whole)), whole);
  return found.outcome === 'none' ? { ...found, notices: [nothingFound()] } : found;
};
