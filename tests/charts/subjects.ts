import { switchingReach } from '../../src/charts/picture';
import { extent, rows } from '../../src/charts/rows';
import type { Reach, State, Subject } from '../../src/charts/subject';
import { caseById } from '../../src/content/cases';
import { evaluateSettled } from '../../src/model/evaluate';
import { PARAMETERS } from '../../src/model/parameters';
import type { Inputs } from '../../src/model/settle';
import { edited, inputsOf, pristine, type Edit } from '../../src/state/setting';
import type { Locale } from '../../src/text';

export const stateOf = (inputs: Inputs): State => ({ inputs, result: evaluateSettled(inputs) });

/** A case as it is told, or with something changed. */
export const caseState = (id: string, edit: Edit = {}): State => stateOf(inputsOf(edited(pristine(id), edit).setting));

/** What a picture is about, with the names of the product. */
export const subjectOf = (now: State, before: State, locale: Locale, rivals: readonly string[] = []): Subject => ({
  now,
  before,
  locale,
  t: (text) => text[locale],
  rowName: (id) => PARAMETERS[id].label[locale],
  rivalName: (index) => rivals[index] ?? `${locale === 'zh' ? '对手' : 'rival '}${index + 1}`,
  touched: new Set(),
});

/** A case beside itself or beside another state. */
export const caseSubject = (id: string, locale: Locale, now = caseState(id)): Subject =>
  subjectOf(
    now,
    caseState(id),
    locale,
    caseById(id)?.rivals.map((name) => name[locale]),
  );

/** The axes as they stand when nothing is held. */
export const reachOf = ({ now, before }: Subject): Reach => {
  const [low, high] = extent(rows(now));
  return { low, high, switching: switchingReach(Math.max(now.result.switchingCost, before.result.switchingCost)) };
};
