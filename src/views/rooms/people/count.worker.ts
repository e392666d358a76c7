import { Hand, type Order } from './counting';

/** The first message deals the hand, every other one is an order with its number. */
export type ToWorker =
  | { readonly seed: number; readonly place: number; readonly hands: number }
  | { readonly turn: number; readonly order: Order };

let hand: Hand | undefined;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('seed' in data) {
    hand = new Hand(data.seed, data.place, data.hands);
    return;
  }
  if (!hand) return;
  const share = hand.countAll(data.order);
  const { dots, tally } = share;
  postMessage({ turn: data.turn, share }, { transfer: [dots.buffer, tally.heads.buffer, tally.worth.buffer] });
});
