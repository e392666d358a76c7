import { caseById } from '../../../content/cases';
import { RANGES } from '../../../content/ranges-words';
import { PARAMETER_IDS } from '../../../model/parameters';
import type { Inputs } from '../../../model/settle';
import type { Session } from '../../../state/session.svelte';
import { caseInputs, sameAlternatives } from '../../../state/setting';
import { MOST_OFFERS, type Study } from '../../../state/study/fields';
import type { StudyChanges } from '../study.svelte';

/** The map that the present one is held against. */
export interface Rival {
  /** null: the baseline. */
  readonly caseId: string | null;
  readonly name: string;
  readonly inputs: Inputs;
}

/** The case that stands first among those beside the present map (`with.case.*`). */
const firstCase = (cases: Study): string | null => {
  const [first] = Object.entries(cases).sort(([a, p], [b, q]) => p - q || (a < b ? -1 : 1));
  return first && caseById(first[0]) ? first[0] : null;
};

export const rivalOf = (session: Session, cases: Study): Rival => {
  const caseId = firstCase(cases);
  const found = caseId ? caseById(caseId) : undefined;
  if (!caseId || !found) return { caseId: null, name: session.t(RANGES.before), inputs: session.beforeInputs };
  const inputs = caseInputs({ case: caseId, view: session.scene.now.view });
  return { caseId, name: session.t(found.title), inputs };
};

/** Another case in the place of the first one; none: the baseline again. */
export const choosing = (taken: Study, caseId: string): StudyChanges => {
  const cases = Object.fromEntries(
    Object.entries(taken).flatMap(([name, place]) => (name.startsWith('case.') ? [[name.slice(5), place]] : [])),
  );
  const first = firstCase(cases);
  if (caseId === '') return Object.fromEntries(Object.keys(cases).map((id) => [`with.case.${id}`, undefined]));
  const free = Array.from({ length: MOST_OFFERS }, (_, i) => i + 1).find(
    (place) => !Object.values(taken).includes(place),
  );
  const place = (first === null ? undefined : cases[first]) ?? free ?? MOST_OFFERS;
  // A place holds one offer.
  const gone = Object.entries(taken).filter(([, at]) => at === place);
  return {
    ...Object.fromEntries(gone.map(([name]) => [`with.${name}`, undefined])),
    [`with.case.${caseId}`]: place,
  };
};

/** Do two maps answer the same? */
export const sameInputs = (a: Inputs, b: Inputs): boolean =>
  a === b || (PARAMETER_IDS.every((id) => a[id] === b[id]) && sameAlternatives(a.alternatives, b.alternatives));
