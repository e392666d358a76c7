import { digitValue } from './digits';
import { MODEL_KEY, STUDY_KEY } from './keys';
import type { Sealed } from './seal';
import { spokenIn } from './spoken';
import { VERSION } from './table';
import { OVERHEAD, readToken } from './token';
import { runsOf, valuesOf } from './unwrap';

/** So far a text is searched for tokens without a key. */
const SEARCHED = 2_048;

/** Whole tokens in runs of digits that no key announces: their own sum proves them. */
const strays = (text: string): readonly Sealed[] =>
  runsOf(text.slice(0, SEARCHED), OVERHEAD + 2).flatMap((run) => {
    for (let at = 0; at + OVERHEAD < run.length; at += 1) {
      const version = digitValue(run[at] ?? '');
      if (version < 1 || version > VERSION) continue;
      const token = readToken(run.slice(at));
      if (token.state === 'whole' && token.body.length > 1) return [token];
    }
    return [];
  });

/** What is asked of a map, a lesson and a story are letters and digits, too, and may spell anything. */
const ASKED = new RegExp(`(^|[?&#;:,/])(?:${STUDY_KEY}=|t=task-|k=)[0-9A-Za-z]*`, 'gi');

/** Everything in a text that is or once was a model of ours, in the order of trust. Whole ones only once each. */
export const tokensIn = (given: string): { readonly whole: readonly Sealed[]; readonly broken: readonly Sealed[] } => {
  const text = given.replace(ASKED, '$1');
  const keyed = valuesOf(text, MODEL_KEY).map(readToken);
  const coded = spokenIn(text);
  const unique = (list: readonly Sealed[]) => [...new Map(list.map((one) => [one.text, one])).values()];
  const found = unique([...keyed, ...coded].filter(({ state }) => state === 'whole'));
  return {
    whole: found.length > 0 ? found : unique(strays(text)),
    broken: unique([...keyed, ...coded].filter(({ state }) => state !== 'whole')),
  };
};
