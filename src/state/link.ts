import type { Locale } from '../text';
import { writeBody } from './link/body';
import { MODEL_KEY, STUDY_KEY, VIEW_KEY, WORDS_KEY } from './link/keys';
import type { Opened } from './link/opened';
import { NOW, VERSION } from './link/table';
import { readToken, versionOf, writeToken } from './link/token';
import { readWhole } from './link/whole';
import { wordsSum, writeWords } from './link/words';
import type { WrittenSetting } from './link/written';
import { ROOMS, type Room } from './room';
import { openingScene, THEMES, type Scene, type Theme, type Work } from './scene';
import { OPENING, pristine, sameSetting, type Setting } from './setting';

const written = ({ case: name, view, changes, alternatives }: Setting): WrittenSetting => ({
  case: name,
  view,
  values: changes,
  rivals: alternatives,
});

/** The numbers of a piece of work as letters and digits, bound to its words. */
export const tokenOf = ({ now, before }: Pick<Work, 'now' | 'before'>, words = ''): string => {
  const own = sameSetting(before, pristine(now.case, now.view));
  const body = { now: written(now), before: own ? null : written(before) };
  return writeToken(VERSION, writeBody(NOW, body, words === '' ? null : wordsSum(words)));
};
const untouched = ({ now, before }: Work): boolean =>
  sameSetting(now, pristine(OPENING)) && sameSetting(before, pristine(OPENING));

/** Language, the theme unless it follows the device, and the room unless it is the chain: `zhdarkmoney`. */
const writeView = ({ locale, theme }: Pick<Scene, 'locale' | 'theme'>, room: Room | null): string =>
  locale + (theme === 'auto' ? '' : theme) + (room ?? '');

/** How a link is written. */
export interface Manner {
  /** Everything behind the '#', which browsers do not send. */
  readonly privately?: boolean;
  /** Without names. */
  readonly numbersOnly?: boolean;
  /** The page of analysis that is to open. */
  readonly room?: Room | null;
}

/** What stands behind the path of an address: '?…#…'. Numbers ride in the query, names behind the '#'. */
export const tail = (scene: Scene, { privately = false, numbersOnly = false, room = null }: Manner = {}): string => {
  const words = numbersOnly ? '' : writeWords(NOW, scene.names);
  const token = words === '' && untouched(scene) ? '' : tokenOf(scene, words);
  const study = scene.study ? `${STUDY_KEY}=${scene.study}&` : '';
  const query = `${token && `${MODEL_KEY}=${token}&`}${study}${VIEW_KEY}=${writeView(scene, room)}`;
  const fragment = words && `${WORDS_KEY}=${words}`;
  if (privately) return `#${query}${fragment && `&${fragment}`}`;
  return `?${query}${fragment && `#${fragment}`}`;
};

/**
 * What an address says, where nothing has happened to it on its way; null when it has to be looked at more closely,
 * with code that is only fetched then.
 */
export const plainlyOpened = (search: string, hash: string, locale: Locale): Opened | null => {
  const query = /^(?:\?(?:s=([0-9A-Za-z]+)&)?v=(zh|en)(light|dark|projector)?([a-z]+)?)?$/.exec(search);
  const fragment = /^(?:#n=([0-9A-Za-z]+))?$/.exec(hash);
  if (!query || !fragment) return null;
  const [, token, asked, theme, place] = query;
  const room = ROOMS.find((one) => one === place);
  if (place && !room) return null;
  const there = room ? { room } : {};
  const look = {
    locale: asked === 'zh' || asked === 'en' ? asked : locale,
    theme: THEMES.find((one): one is Theme => one === theme) ?? 'auto',
  };
  const scene = { ...openingScene(locale), ...look };
  if (!token) return fragment[1] ? null : { outcome: 'none', work: null, notices: [], scene, ...there };
  const sealed = readToken(token);
  if (sealed.text !== token || versionOf(sealed) !== VERSION) return null;
  const words = fragment[1] ? [fragment[1]] : [];
  const found = readWhole(sealed, NOW, words);
  return found?.outcome === 'exact' && found.work ? { ...found, scene: { ...scene, ...found.work }, ...there } : null;
};
