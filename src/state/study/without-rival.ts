import { MAX_ALTERNATIVES } from '../../model/alternatives';
import { readStudy, writeStudy } from './token';

const EYES = 'market.eyes';
const beside = (place: number): string => `with.rival${place + 1}`;

/**
 * What is asked of a map once a rival is gone: the others move up a place, and what was asked about them goes along;
 * what was asked about it is asked no more.
 * @param token of a study; one that cannot be read whole stays as it is
 * @param gone the place of the rival, from 0
 */
export const studyWithoutRival = (token: string, gone: number): string => {
  const { study, unread } = readStudy(token);
  if (unread.length > 0) return token;
  const next: Record<string, number> = { ...study };
  for (let place = gone; place < MAX_ALTERNATIVES; place += 1) {
    const behind = study[beside(place + 1)];
    if (behind === undefined) delete next[beside(place)];
    else next[beside(place)] = behind;
  }
  // 0 is one's own view; rivals count from 1.
  const eyes = study[EYES] ?? 0;
  if (eyes === gone + 1) delete next[EYES];
  else if (eyes > gone + 1) next[EYES] = eyes - 1;
  return writeStudy(next) ?? token;
};
