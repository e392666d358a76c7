import type { CrowdSubject } from '../../../src/charts/people/subject';
import { crowdTerms, simulate } from '../../../src/model/crowd';
import { crowdColumns } from '../../../src/model/crowd-columns';
import { CHUNK, drawChunk } from '../../../src/model/crowd-draws';
import { crowdOf, type Classes } from '../../../src/model/crowd-summary';
import { addChunk, emptyTally } from '../../../src/model/crowd-tally';
import { DEFAULT_SEED, DEFAULT_SPREAD, type Spread } from '../../../src/model/customer';
import { evaluateSettled } from '../../../src/model/evaluate';
import type { Inputs } from '../../../src/model/settle';
import type { Locale } from '../../../src/text';

const columns = crowdColumns();
const chunk = drawChunk(DEFAULT_SEED, 0);

export const ALIKE = Object.fromEntries(Object.keys(DEFAULT_SPREAD).map((id) => [id, 0])) as unknown as Spread;

/** A few hundred customers and everything the pictures want of them. */
export function crowdSubject(
  inputs: Inputs,
  locale: Locale,
  more: {
    readonly spread?: Spread;
    readonly plane?: 'satisfaction' | 'attitude';
    readonly s?: number;
    readonly size?: number;
  } = {},
): CrowdSubject & { readonly classes: Classes } {
  const { spread = DEFAULT_SPREAD, plane = 'satisfaction', s = 1, size = CHUNK } = more;
  const terms = crowdTerms(inputs, spread);
  const tally = emptyTally(terms);
  simulate(chunk, terms, columns, size);
  addChunk(tally, chunk, terms, columns, size);
  return {
    crowd: crowdOf(tally),
    classes: tally,
    inputs,
    result: evaluateSettled(inputs),
    spread,
    locale,
    plane,
    t: (text) => text[locale],
    s,
  };
}
