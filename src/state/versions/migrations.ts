import { PARAMETER_IDS } from '../../model/parameters';
import type { Table } from '../link/table';
import type { Written, WrittenSetting } from '../link/written';
import { sameAlternatives } from '../setting';
import { inputsIn } from './inputs-in';

/** From one version to the next: pure, and the numbers stay what they were. */
export type Migration = (written: Written, from: Table, to: Table) => Written;

/** A setting of one version as one of another that stands for the same inputs: what presumes otherwise is written out. */
const pinned = (setting: WrittenSetting, from: Table, to: Table): WrittenSetting => {
  const then = inputsIn(from, setting);
  const ground = inputsIn(to, { ...setting, values: {}, rivals: null });
  const values = Object.fromEntries(PARAMETER_IDS.flatMap((id) => (then[id] === ground[id] ? [] : [[id, then[id]]])));
  const rivals = sameAlternatives(then.alternatives, ground.alternatives) ? null : then.alternatives;
  return { case: setting.case, view: setting.view, values, rivals };
};

/** No name has changed: only what was presumed and what is allowed. */
const presumptions: Migration = (written, from, to) => ({
  ...written,
  version: to.version,
  now: pinned(written.now, from, to),
  // Its own case may stand for other numbers today.
  before: pinned(written.before ?? { ...written.now, values: {}, rivals: null }, from, to),
});

/** By the version they start from. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = { 1: presumptions };
