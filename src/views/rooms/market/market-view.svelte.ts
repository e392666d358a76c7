import type { Holder } from '../../../charts/market/path';
import type { CostPart, RulerPart } from '../../../charts/market/ruler';
import { COST_PARTS, MARKET } from '../../../content/market-room-words';
import { sharePath, stationaryShares } from '../../../model/markov';
import { equityOf, marketOf, orderFrom, seenFrom, type Market } from '../../../model/market-sides';
import { asSegment, SEGMENTS } from '../../../model/segments';
import type { Session } from '../../../state/session.svelte';
import type { Questions } from '../study.svelte';

/** Years of the path. */
export const YEARS = 10;

/** What a market is seen like from one side: the order of its states, where everybody goes, what a customer is worth. */
export function seen(market: Market, eyes: number) {
  const order = orderFrom(market.matrix.length, eyes);
  const matrix = seenFrom(market.matrix, eyes);
  return { order, matrix, longRun: stationaryShares(matrix), equity: equityOf(matrix, market.inputs) };
}

/** Shares of one market as the beginning of another: whose rival is gone does without. */
function carried(from: readonly number[], count: number): readonly number[] {
  const rest = from.slice(count - 1).reduce((sum, share) => sum + share, 0);
  return Array.from({ length: count }, (_, state) =>
    state === count - 1 ? rest : state < from.length - 1 ? (from[state] ?? 0) : 0,
  );
}

/** Everything this page shows, worked out once for each change. */
export class MarketView {
  readonly #session: Session;
  readonly #questions: Questions;
  constructor(session: Session, questions: Questions) {
    this.#session = session;
    this.#questions = questions;
  }

  readonly segment = $derived.by(() => SEGMENTS[Math.round(this.#questions.get('market.segment', 0))] ?? SEGMENTS[0]);
  readonly fromShares = $derived.by(() => this.#questions.get('market.start', 0) >= 0.5);
  readonly now = $derived.by(() => marketOf(asSegment(this.#session.inputs, this.segment)));
  readonly before = $derived.by(() => marketOf(asSegment(this.#session.beforeInputs, this.segment)));
  /** Eyes of a rival who is no longer there are our own. */
  readonly eyes = $derived.by(() => {
    const eyes = Math.round(this.#questions.get('market.eyes', 0));
    return eyes < this.now.sides.length ? eyes : 0;
  });
  readonly view = $derived.by(() => seen(this.now, this.eyes));
  /** The baseline from the same side, where that side is in it and anything differs. */
  readonly ghost = $derived.by(() =>
    this.#session.inputs === this.#session.beforeInputs || this.eyes >= this.before.sides.length
      ? null
      : seen(this.before, this.eyes),
  );
  /** Names of all states as labels: us, the rivals, doing without. */
  readonly names = $derived.by(() => [
    this.#session.t(MARKET.us),
    ...this.#session.rivalNames.map((name) => name.slice(0, 1).toUpperCase() + name.slice(1)),
    this.#session.t(MARKET.without),
  ]);
  /** The same inside a sentence. */
  readonly words = $derived.by(() => [
    this.#session.t(MARKET.usWord),
    ...this.#session.rivalNames,
    this.#session.t(MARKET.withoutWord),
  ]);
  readonly holders = $derived.by(() =>
    this.view.order.map((state): Holder => {
      const role = state === 0 ? 'us' : state === this.names.length - 1 ? 'without' : 'rival';
      return { id: String(state), name: this.names[state] ?? '', role };
    }),
  );
  readonly years = $derived.by(() => sharePath(this.view.matrix, this.#start(this.view.order), YEARS));
  readonly ghostYears = $derived.by(() =>
    this.ghost ? sharePath(this.ghost.matrix, this.#startThere(this.ghost.order), YEARS) : null,
  );
  readonly self = $derived.by(() => ({
    name: this.names[this.eyes] ?? '',
    word: this.words[this.eyes] ?? '',
    side: this.now.sides[this.eyes] ?? this.now.sides[0],
  }));
  /** Those the first side is compared with: we with every rival, a rival with us. */
  readonly others = $derived.by(() =>
    this.now.sides.flatMap((side, state) =>
      (this.eyes === 0 ? state !== 0 : state === 0)
        ? [{ state, side, name: this.names[state] ?? '', word: this.words[state] ?? '' }]
        : [],
    ),
  );
  /** What holds the customers of the first side, part by part; of a rival only the whole is assumed. */
  readonly costs = $derived.by((): readonly RulerPart[] =>
    this.eyes === 0
      ? (Object.keys(COST_PARTS) as CostPart[]).map((id) => ({ id, points: this.now.result.switchingBars[id] }))
      : [{ id: 'switching', points: this.self.side?.switchingCost ?? 0 }],
  );

  #allWithFirst(count: number): readonly number[] {
    return Array.from({ length: count }, (_, k) => (k === 0 ? 1 : 0));
  }
  #start(order: readonly number[]): readonly number[] {
    if (!this.fromShares) return this.#allWithFirst(order.length);
    const shares = carried(stationaryShares(this.before.matrix), order.length);
    return order.map((state) => shares[state] ?? 0);
  }
  #startThere(order: readonly number[]): readonly number[] {
    if (!this.fromShares) return this.#allWithFirst(order.length);
    const shares = stationaryShares(this.before.matrix);
    return order.map((state) => shares[state] ?? 0);
  }
}
