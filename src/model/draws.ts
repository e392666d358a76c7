import { numbers } from './arithmetic';
import { chain } from './chain';
import type { OutputId } from './outputs';
import { PARAMETERS, PARAMETER_IDS, type ParameterId } from './parameters';
import { settle, type Inputs } from './settle';
import { sharedUniform, triangularQuantile, type Triangle } from './triangular';
import type { Drawing, Uncertain } from './uncertainty';
import { WEIGHT_GROUPS } from './weight-groups';

type Draft = { -readonly [Id in keyof Inputs]: Inputs[Id] };

/** Settling one of these changes others; all others are only cut at their ends. */
const TIED: ReadonlySet<ParameterId> = new Set<ParameterId>([
  'minimumSatisfaction',
  'jumpSatisfaction',
  'loyaltyFloor',
  'loyaltyPlateau',
  'loyaltyCeiling',
  ...WEIGHT_GROUPS.flat(),
]);

/** One map with ranges: a draw of it is settled as `settle` does, but only where a value could change by it. */
class Sampled {
  readonly columns: readonly Float64Array[];
  readonly #draft: Draft;
  readonly #own: Inputs;
  readonly #ranged: readonly { readonly id: ParameterId; readonly place: number; readonly range: Triangle }[];
  readonly #tied: boolean;

  constructor(
    { inputs, ranges }: Uncertain,
    ids: readonly ParameterId[],
    readonly outputs: readonly OutputId[],
    size: number,
  ) {
    this.#own = settle(inputs).inputs;
    this.#draft = { ...this.#own };
    this.#ranged = ids.flatMap((id, place) => {
      const range = ranges[id];
      return range ? [{ id, place, range }] : [];
    });
    this.#tied = this.#ranged.some(({ id }) => TIED.has(id));
    this.columns = outputs.map(() => new Float64Array(size));
  }

  /** One draw, from the uniform number of every range by its place. */
  draw(index: number, uniforms: Float64Array): void {
    const draft = this.#draft;
    let sure = !this.#tied;
    for (const { id, place, range } of this.#ranged) {
      const value = triangularQuantile(range, uniforms[place] ?? NaN);
      const [low, high] = PARAMETERS[id].range;
      if (!(value >= low && value <= high)) sure = false;
      draft[id] = value;
    }
    const { outputs } = chain(numbers, sure ? draft : settle({ ...this.#own, ...draft }).inputs);
    for (let k = 0; k < this.columns.length; k += 1) {
      const id = this.outputs[k];
      const column = this.columns[k];
      if (id && column) column[index] = outputs[id];
    }
  }
}

/** All ranges of several maps in the order of the table, which is the same wherever a question comes from. */
export const rangedIds = (maps: readonly Uncertain[]): readonly ParameterId[] =>
  PARAMETER_IDS.filter((id) => maps.some(({ ranges }) => ranges[id]));

/**
 * Draws of several maps that all meet the same random numbers (E40), as many at a time as there is time for. A draw
 * is a function of seed and place: the first thousand of many are the thousand. Every result is bit for bit that of
 * `uncertainty`.
 */
export class Draws {
  readonly size: number;
  #drawn = 0;
  readonly #how: Drawing;
  readonly #ids: readonly ParameterId[];
  readonly #maps: readonly Sampled[];
  readonly #outputs: readonly OutputId[];
  readonly #uniforms: Float64Array;

  /** @param ids the ranges in order: the place of one decides which random number is its own */
  constructor(maps: readonly Uncertain[], outputs: readonly OutputId[], how: Drawing, ids = rangedIds(maps)) {
    this.size = how.size;
    this.#how = how;
    this.#ids = ids;
    this.#outputs = outputs;
    this.#maps = maps.map((map) => new Sampled(map, ids, outputs, how.size));
    this.#uniforms = new Float64Array(ids.length);
  }

  /** How many have been drawn. */
  get drawn(): number {
    return this.#drawn;
  }
  /** Draws on until so many have been drawn. */
  advance(to: number): void {
    const { seed, correlation } = this.#how;
    const end = Math.min(to, this.size);
    for (let index = this.#drawn; index < end; index += 1) {
      for (let place = 0; place < this.#ids.length; place += 1)
        this.#uniforms[place] = sharedUniform(seed, index, place, correlation);
      for (const map of this.#maps) map.draw(index, this.#uniforms);
    }
    this.#drawn = Math.max(this.#drawn, end);
  }
  /** What was drawn of one result of one map, in the order of the draws; empty for what is not drawn. */
  column(map: number, output: OutputId): Float64Array {
    const column = this.#maps[map]?.columns[this.#outputs.indexOf(output)];
    return column?.subarray(0, this.#drawn) ?? new Float64Array();
  }
}
