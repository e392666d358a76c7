import type { Alternative } from '../../model/alternatives';
import { isParameterId, type ParameterId } from '../../model/parameters';
import { settle, type Inputs, type Rules } from '../../model/settle';
import type { Table } from '../link/table';
import type { WrittenSetting } from '../link/written';

const rules = new WeakMap<Table, Rules>();

/** What a version allows and presumes. */
const rulesOf = (table: Table): Rules => {
  let found = rules.get(table);
  if (!found) {
    const rows = table.parameters.filter((row): row is typeof row & { id: ParameterId } => isParameterId(row.id));
    const initial = Object.fromEntries(rows.map((row) => [row.id, row.initial])) as Record<ParameterId, number>;
    found = {
      bounds: rows.map(({ id, low, high }) => [id, low, high] as const),
      defaults: { ...initial, alternatives: table.alternatives },
    };
    rules.set(table, found);
  }
  return found;
};

/** The inputs a setting stood for when its version was today’s: defaults, case, view, changes; settled by its rules. */
export const inputsIn = (table: Table, { case: name, view, values, rivals }: WrittenSetting): Inputs => {
  const changes: { readonly alternatives?: readonly Alternative[] } = rivals ? { alternatives: rivals } : {};
  const set = table.cases.find(({ id }) => id === name)?.set;
  const overlay = table.views.find(({ id }) => id === view)?.overlay;
  return settle({ ...set, ...overlay, ...values, ...changes }, rulesOf(table)).inputs;
};
