import { loopRun } from '../../../charts/extension/loop-run';
import type { ExtensionStory } from '../../../content/extension-stories';
import { EXTENSION_START, type ExtensionStart } from '../../../model/extension';
import { criticalTenures } from '../../../model/extension-equilibria';
import {
  EXTENSION_PARAMETERS,
  EXTENSION_PARAMETER_IDS,
  type ExtensionParameterId,
} from '../../../model/extension-parameters';
import { extensionValues, type ExtensionValues } from '../../../model/extension-values';
import type { Questions, StudyChanges } from '../study.svelte';

export type StartId = keyof typeof EXTENSION_START;
const START_IDS = Object.keys(EXTENSION_START) as readonly StartId[];

const nameOf = (id: ExtensionParameterId): string => `extension.${id}`;
const startName = (id: StartId): string => `start.${id}`;

/** The setting of the loop, read from and written to what is asked of the map; a default is no entry there. */
export class LoopSetting {
  readonly #questions: Questions;
  readonly values: ExtensionValues = $derived.by(() => extensionValues(this.#questions.under('extension.')));
  readonly start: Required<ExtensionStart> = $derived.by(() => ({
    ...EXTENSION_START,
    ...this.#questions.under('start.'),
  }));
  /** Everything that the critical tenures depend on: all but the tenure, which is what is dragged most. */
  readonly #withoutTenure = $derived(JSON.stringify({ ...this.values, staffTenure: 0 }));
  readonly critical = $derived.by(() => criticalTenures(JSON.parse(this.#withoutTenure) as ExtensionValues));
  readonly run = $derived.by(() => loopRun(this.values, this.start, this.critical));

  constructor(questions: Questions) {
    this.#questions = questions;
  }

  drag(id: ExtensionParameterId, value: number): void {
    this.#questions.drag({ [nameOf(id)]: value === EXTENSION_PARAMETERS[id].initial ? undefined : value });
  }
  dragStart(start: ExtensionStart): void {
    this.#questions.drag(startChanges(start));
  }
  drop(): void {
    this.#questions.drop();
  }
  set(id: ExtensionParameterId, value: number): void {
    this.drag(id, value);
    this.drop();
  }
  restore(...ids: readonly ExtensionParameterId[]): void {
    this.#questions.set(Object.fromEntries(ids.map((id) => [nameOf(id), undefined])));
  }
  restoreStart(...ids: readonly StartId[]): void {
    this.#questions.set(Object.fromEntries(ids.map((id) => [startName(id), undefined])));
  }
  /** One step: everything as in the story. */
  tell({ values, start }: ExtensionStory): void {
    const changes: Record<string, number | undefined> = {};
    for (const id of EXTENSION_PARAMETER_IDS) {
      const value = values[id];
      changes[nameOf(id)] = value === EXTENSION_PARAMETERS[id].initial ? undefined : value;
    }
    for (const id of START_IDS) changes[startName(id)] = undefined;
    this.#questions.set({ ...changes, ...startChanges(start) });
  }
  /** Whether all stands as in the story. */
  tells({ values, start }: ExtensionStory): boolean {
    const told = extensionValues(values);
    const from = { ...EXTENSION_START, ...start };
    return (
      EXTENSION_PARAMETER_IDS.every((id) => told[id] === this.values[id]) &&
      START_IDS.every((id) => from[id] === this.start[id])
    );
  }
}

const startChanges = (start: ExtensionStart): StudyChanges =>
  Object.fromEntries(
    START_IDS.flatMap((id) => {
      const value = start[id];
      return value === undefined ? [] : [[startName(id), value === EXTENSION_START[id] ? undefined : value]];
    }),
  );
