import { describe, expect, it } from 'vitest';
import { crowdOf } from '../../src/model/crowd-summary';
import { mergeTally } from '../../src/model/crowd-tally';
import { DEFAULT_SEED, DEFAULT_SPREAD } from '../../src/model/customer';
import { DEFAULT_INPUTS, settle } from '../../src/model/settle';
import { mergeDots } from '../../src/charts/people/dots';
import { ownThread } from '../../src/views/rooms/people/counters';
import { Hand, type Order, type Share } from '../../src/views/rooms/people/counting';

const order: Order = {
  inputs: DEFAULT_INPUTS,
  spread: DEFAULT_SPREAD,
  size: 2_750,
  plane: 'satisfaction',
  grid: { width: 90, height: 70, dot: 2 },
  challenge: false,
};
/** Plain things only: what a worker is sent and sends must survive the way. */
const sent = <T>(thing: T): T => structuredClone(thing);

const together = (shares: readonly Share[]): Share => {
  const [first, ...others] = shares;
  if (!first) throw new Error('nobody counted');
  for (const { tally, dots } of others) {
    mergeTally(first.tally, tally);
    mergeDots(first.dots, dots);
  }
  return first;
};

describe('hands that count a crowd', () => {
  it.each([2, 3, 4])('find together what one alone finds: %i of them', (hands) => {
    const alone = new Hand(DEFAULT_SEED, 0, 1).countAll(order);
    const shared = together(
      Array.from({ length: hands }, (_, place) => sent(new Hand(DEFAULT_SEED, place, hands).countAll(sent(order)))),
    );
    expect(shared.tally.count).toBe(2_750);
    expect(shared.dots).toEqual(alone.dots);
    const [one, many] = [crowdOf(alone.tally), crowdOf(shared.tally)];
    expect(many.satisfactionSegments).toEqual(one.satisfactionSegments);
    expect(many.realisedRetention).toBe(one.realisedRetention);
    expect(many.retention).toBeCloseTo(one.retention, 12);
  });

  it('answer an order as if it were their first', () => {
    const hand = new Hand(DEFAULT_SEED, 0, 1);
    const other = {
      ...order,
      inputs: settle({ serviceValue: 90 }).inputs,
      spread: { ...DEFAULT_SPREAD, weights: 0.6 },
    };
    hand.countAll(other);
    expect(hand.countAll(order).tally).toEqual(new Hand(DEFAULT_SEED, 0, 1).countAll(order).tally);
    expect(hand.countAll({ ...order, plane: 'attitude' }).dots).not.toEqual(hand.countAll(order).dots);
  });

  it('count on the page’s own thread, too, where there are no workers', async () => {
    const share = await new Promise<Share>((done) => {
      const [counter] = ownThread(DEFAULT_SEED, (place, turn, found) => {
        expect([place, turn]).toEqual([0, 7]);
        done(found);
      });
      counter?.ask(7, { ...order, size: 20_000 });
    });
    const alone = new Hand(DEFAULT_SEED, 0, 1).countAll({ ...order, size: 20_000 });
    expect(share.tally).toEqual(alone.tally);
    expect(share.dots).toEqual(alone.dots);
  });
});
