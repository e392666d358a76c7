import {
  CAUTIONS,
  linkCut,
  linkDamaged,
  linkForeign,
  linkNamesDamaged,
  linkNamesForeign,
  linkNamesLost,
  linkNewer,
  linkNumbersLost,
  linkSeveral,
  linkVersionMissing,
  OFFERS,
} from '../../content/link-notices';
import type { Notice } from '../../content/notices';
import type { Older } from '../versions/older';
import { wholeGroups } from './digits';
import { WORDS_KEY } from './keys';
import { mended } from './mend';
import { olderNotice } from './older-notice';
import type { Found, Outcome } from './opened';
import { detailsOf } from './details';
import { workOf } from './resolve';
import type { Sealed } from './seal';
import { NOW, VERSION, type Table } from './table';
import type { Offer, Told } from './told';
import { HEADER, readToken, versionOf } from './token';
import { tokensIn } from './tokens-in';
import { valuesOf } from './unwrap';
import { readingOf, type NamesState, type Reading } from './whole';
import type { Written } from './written';

const tableOf = (version: number, older: Older | null): Table | undefined =>
  version === VERSION ? NOW : (older?.table(version) ?? undefined);

/** What is told about the names. */
const NAMES: Readonly<Record<NamesState, (() => Notice) | null>> = {
  none: null,
  whole: null,
  lost: linkNamesLost,
  damaged: linkNamesDamaged,
  foreign: linkNamesForeign,
};

const reading = (token: Sealed, words: readonly string[], older: Older | null): Reading | undefined => {
  const table = tableOf(versionOf(token), older);
  return table && readingOf(token, table, words);
};
const today = (written: Written, older: Older | null): Written =>
  older && written.version < VERSION ? older.brought(written) : written;

/** Work that a damaged token most likely was, or what could still be read of it; to be offered, not to be applied. */
const offersFor = (token: Sealed, words: readonly string[], older: Older | null): readonly Offer[] => {
  const whole = mended(token.text, HEADER.head, HEADER.length);
  const left = token.state === 'cut' ? { ...token, body: wholeGroups(token.body) } : token;
  const read = reading(whole ? readToken(whole) : left, words, older);
  if (!read || (whole && !read.complete)) return [];
  const work = workOf(today(read.written, older))?.work;
  const kind = whole ? 'mended' : token.state === 'cut' ? 'read' : 'doubtful';
  return work ? [{ label: OFFERS[kind], caution: CAUTIONS[kind], work }] : [];
};

const broken = (token: Sealed, words: readonly string[], older: Older | null): Found => {
  const offers = offersFor(token, words, older);
  const details = offers[0] ? detailsOf(offers[0].work) : [];
  const notice = token.state === 'cut' ? linkCut(details) : linkDamaged(details);
  return { outcome: 'damaged', work: null, notices: [{ ...notice, offers }] };
};

/** A whole token, opened. */
const whole = (token: Sealed, words: readonly string[], older: Older | null): Found => {
  const refused = (outcome: Outcome, notice: Notice): Found => ({ outcome, work: null, notices: [notice] });
  const version = versionOf(token);
  if (version > VERSION)
    return refused('newer', linkNewer([{ zh: `链接的版本：${version}`, en: `Version of the link: ${version}` }]));
  if (version < VERSION && version > 0 && !older) return refused('newer', linkVersionMissing());
  const read = reading(token, words, older);
  const found = read?.complete ? workOf(today(read.written, older)) : undefined;
  if (!read || !found) return refused('damaged', linkForeign());
  const names = NAMES[read.names]?.();
  const lost: readonly Told[] = [...(names ? [names] : []), ...found.notices];
  const aged = older && version < VERSION ? [olderNotice(read.written, found.work, older)] : [];
  const outcome = lost.length > 0 ? 'partial' : aged.length > 0 ? 'older' : 'exact';
  return { outcome, work: found.work, notices: [...aged, ...lost] };
};

/** Whether a text needs what is only fetched for older links. */
export const asksForOlder = (text: string): boolean => {
  const { whole: good, broken: bad } = tokensIn(text);
  return [...good, ...bad].some((token) => versionOf(token) > 0 && versionOf(token) < VERSION);
};

/**
 * Reads whatever stands in an unwrapped text. Total, in bounded time: any text gives an answer, and whatever is not
 * applied exactly is told.
 */
export const read = (text: string, older: Older | null): Found => {
  const words = [...new Set(valuesOf(text, WORDS_KEY))].filter((value) => value !== '');
  const tokens = tokensIn(text);
  const [first, ...others] = tokens.whole;
  if (first && others.length > 0) {
    const offers = tokens.whole.flatMap((token): readonly Offer[] => {
      const { work } = whole(token, words, older);
      const [name] = work ? detailsOf(work) : [];
      return work && name ? [{ label: name, work }] : [];
    });
    return { outcome: 'several', work: null, notices: [{ ...linkSeveral(), offers }] };
  }
  if (first) return whole(first, words, older);
  if (tokens.broken[0]) return broken(tokens.broken[0], words, older);
  // The sign between the key and its value was lost, and with it where the numbers begin.
  if (/(?:^|[?&#])s(?=[0-9a-z]*[A-Z])(?=[A-Za-z]*[0-9])[0-9A-Za-z]{6,}(?:[&#]|$)/.test(text))
    return { outcome: 'damaged', work: null, notices: [linkDamaged()] };
  return words.length > 0
    ? { outcome: 'damaged', work: null, notices: [linkNumbersLost()] }
    : { outcome: 'none', work: null, notices: [] };
};
