import type { Grip } from '../charts/grip';
import { line, px, type Mark, type Words } from '../charts/mark';
import { FAMILIES } from '../charts/stack';
import { gripsAsMarks } from '../charts/still';
import type { Changed } from '../content/headline-cause';
import type { ResultId } from '../content/replay-words';
import { ALTERNATIVE_RANGES, RATING_IDS, type Alternative } from '../model/alternatives';
import { PARAMETERS, type ParameterId } from '../model/parameters';
import type { Inputs } from '../model/settle';
import { deliveredValueOf } from '../model/value';
import { WEIGHT_GROUPS } from '../model/weight-groups';
import type { Locale } from '../text';
import { stationOf } from './stations';

/** What a replay points at on the picture. */
export interface Pointing {
  readonly from: Inputs | null;
  readonly to: Inputs | null;
  readonly moved: readonly Changed[];
  readonly results: readonly ResultId[];
}

/** The words that stand for some parameters; all others stand behind the name of their station. */
const AT = new Map<ParameterId, string>([
  ...RATING_IDS.map((id) => [id, `${id}-name`] as const),
  ...[...WEIGHT_GROUPS[0], ...WEIGHT_GROUPS[1]].map((id, i) => [id, `${RATING_IDS[i]}-name`] as const),
  ...Object.entries(FAMILIES).flatMap(([family, ids]) => ids.map((id) => [id, `stack-name-${family}`] as const)),
  ['baseExpectation', 'expected'],
  ['minimumSatisfaction', 'minimumSatisfaction-name'],
  ['jumpSatisfaction', 'jumpSatisfaction-name'],
]);

/**
 * A piece of thread under the words of whatever was changed, with a ▸ before them, and a thin one under every result
 * that moved. Told apart from the rest by shape as well as by colour.
 */
export function replayMarks(marks: readonly Mark[], { from, to, moved, results }: Pointing, s: number): Mark[] {
  const words = marks.filter((mark) => mark.kind === 'words');
  const keys = marks.filter((mark) => mark.kind === 'rect').filter(({ id }) => id.startsWith('stack-key'));
  const taken = [...words.map(boxOf), ...keys];
  const byId = new Map(words.map((one) => [one.id, one]));
  const causes = new Set<Words>();
  for (const id of moved) {
    if (id === 'alternatives') continue;
    const found = byId.get(AT.get(id) ?? '') ?? words.find(({ opens }) => opens === stationOf(id));
    if (found) causes.add(found);
  }
  const [was, is] = from && to ? [inPlace(from, to).alternatives, to.alternatives] : [[], []];
  for (let place = 0; place < Math.max(was.length, is.length); place++) {
    const found = byId.get(`rival-${place}`);
    if (found && !same(was[place], is[place])) causes.add(found);
  }
  const effects = new Set(results.flatMap((id) => words.find(({ output }) => output === id) ?? []));
  return [
    ...[...causes].flatMap((one) => [under(one, 'thread under', s), ...arrow(one, taken)]),
    ...[...effects].filter((one) => !causes.has(one)).map((one) => under(one, 'split', s)),
  ];
}

const leftOf = ({ x, width, anchor }: Words): number =>
  anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;

function under(words: Words, look: string, s: number): Mark {
  const [left, y] = [leftOf(words), words.y + Math.min(5 * s, words.size * 0.3)];
  return { kind: 'path', id: `replay-${words.id}`, look, d: line(left, y, left + words.width, y) };
}

interface Box {
  readonly x: number;
  /** Some line of it: what is a line apart does not meet. */
  readonly y: number;
  readonly width: number;
}
const boxOf = (words: Words): Box => ({ x: leftOf(words), y: words.y, width: words.width });

/** Before the words, or after them where something else stands before; nowhere where both sides are taken. */
function arrow(words: Words, taken: readonly Box[]): Mark[] {
  const { size, y, width: own } = words;
  const [left, wide, gap] = [leftOf(words), size * 0.75, size * 0.25];
  const free = (from: number) =>
    from >= 0 &&
    !taken.some(
      (box) =>
        Math.abs(box.y - y) < size &&
        box.x < from + wide &&
        box.x + box.width > from &&
        (box.x !== left || box.y !== y),
    );
  const [before, after] = [left - gap - wide, left + own + gap];
  const fits = free(before);
  if (!fits && !free(after)) return [];
  const [x, anchor] = fits ? ([left - gap, 'end'] as const) : ([after, 'start'] as const);
  const parts = [{ text: fits ? '▸' : '◂' }];
  return [
    { kind: 'words', id: `replay-${words.id}-arrow`, look: 'halo bold thread', x, y, size, anchor, width: wide, parts },
  ];
}

const same = (a: Alternative | undefined, b: Alternative | undefined) => JSON.stringify(a) === JSON.stringify(b);

/** Where some rivals have gone, those that stayed stand in the places they have now, and the others after them. */
export function inPlace(from: Inputs, to: Inputs): Inputs {
  if (from.alternatives.length <= to.alternatives.length) return from;
  const rest = [...from.alternatives];
  const stayed = to.alternatives.map((rival) => {
    const place = rest.findIndex((one) => same(one, rival));
    return place < 0 ? undefined : rest.splice(place, 1)[0];
  });
  const alternatives = stayed.flatMap((rival) => rival ?? rest.splice(0, 1));
  return { ...from, alternatives: [...alternatives, ...rest] };
}

/** Rivals that no longer are have no control to stand on the ruler: the drawing shows where they stood. */
export function goneRivals(grips: readonly Grip[], drawn: Inputs, count: number, locale: Locale): readonly Mark[] {
  const gone = grips.filter((grip) => grip.kind === 'rival' && grip.index >= count);
  return gripsAsMarks(gone, (grip) => (grip.kind === 'rival' ? shareOfRival(grip.index, drawn) : 0), locale);
}
function shareOfRival(index: number, inputs: Inputs): number {
  const rival = inputs.alternatives[index];
  const [low, high] = ALTERNATIVE_RANGES.deliveredValue;
  return rival ? (deliveredValueOf(rival, inputs) - low) / (high - low) : 0;
}

/**
 * Moves a slider as a whole so that its thumb is seen where the drawn inputs have it, while its value stays the true
 * one: what a replay draws is neither said nor recorded.
 */
export function shifted<G extends Grip>(grip: G, drawn: Inputs, now: Inputs): G {
  const by = shareBetween(grip, drawn, now) * grip.width * (grip.kind === 'row' && grip.reversed ? -1 : 1);
  return by === 0 ? grip : { ...grip, x: px(grip.x + by) };
}
/** How far apart two values of a slider are, as a share of its travel. */
function shareBetween(grip: Grip, drawn: Inputs, now: Inputs): number {
  if (grip.kind === 'row' || grip.kind === 'axis') {
    const [low, high] = PARAMETERS[grip.id].range;
    return (drawn[grip.id] - now[grip.id]) / (high - low);
  }
  if (grip.kind === 'scale') return 0;
  return now.alternatives[grip.index] ? shareOfRival(grip.index, drawn) - shareOfRival(grip.index, now) : 0;
}
