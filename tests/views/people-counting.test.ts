import { describe, expect, it } from 'vitest';
import { DEFAULT_SEED, DEFAULT_SPREAD } from '../../src/model/customer';
import { DEFAULT_INPUTS, settle } from '../../src/model/settle';
import { ownThread } from '../../src/views/rooms/people/counters';
import { gather, Hand, type Answer, type Order } from '../../src/views/rooms/people/counting';

const order: Order = {
  inputs: DEFAULT_INPUTS,
  spread: DEFAULT_SPREAD,
  size: 2_750,
  plane: 'satisfaction',
  grid: { width: 90, height: 70, dot: 2 },
  ink: [23, 25, 28],
  challenge: false,
};
/** Plain things only: what a worker is sent and sends must survive the way. */
const sent = <T>(thing: T): T => structuredClone(thing);

describe('hands that count a crowd', () => {
  it.each([2, 3, 4])('find together what one alone finds: %i of them', (hands) => {
    const alone = new Hand(DEFAULT_SEED, 0, 1).countAll(order);
    const count = (place: number) => sent(new Hand(DEFAULT_SEED, place, hands).countAll(sent(order)));
    const shared = gather(
      count(0),
      Array.from({ length: hands - 1 }, (_, i) => count(i + 1)),
      order,
    );
    const whole = gather(alone, [], order);
    expect(shared.classes).toEqual(whole.classes);
    expect(shared.pixels).toEqual(whole.pixels);
    const [one, many] = [whole.crowd, shared.crowd];
    expect(many.count).toBe(2_750);
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
    const wanted = { ...order, size: 20_000 };
    const answer = await new Promise<Answer>((done) => {
      ownThread(DEFAULT_SEED, (turn, found) => {
        expect(turn).toBe(7);
        done(found);
      }).ask(7, wanted);
    });
    const alone = gather(new Hand(DEFAULT_SEED, 0, 1).countAll(wanted), [], wanted);
    expect({ ...answer, milliseconds: 0 }).toEqual({ ...alone, milliseconds: 0 });
  });
});
