import { gather, Hand, type Order, type Share } from './counting';

/** The first message deals the hand and says how it reaches the one that gathers; every other one is an order. */
export type ToWorker = Deal | { readonly turn: number; readonly order: Order };
interface Deal {
  readonly seed: number;
  readonly place: number;
  readonly hands: number;
  /** Of the first hand: all others. Of another: the first. */
  readonly ports: readonly MessagePort[];
}
interface Handed {
  readonly turn: number;
  readonly share: Share;
}

let hand: Hand | undefined;
let ports: readonly MessagePort[] = [];
/** What the others have counted already, by the turn: the first hand may be the last to be ready. */
const handed = new Map<number, Share[]>();
let mine: (Handed & { readonly order: Order }) | undefined;

function deal({ seed, place, hands, ports: given }: Deal): void {
  hand = new Hand(seed, place, hands);
  ports = given;
  if (place > 0) return;
  for (const port of ports)
    port.onmessage = ({ data: { turn, share } }: MessageEvent<Handed>) => {
      handed.set(turn, [...(handed.get(turn) ?? []), share]);
      answer();
    };
}

/** Answers the page once every hand has counted. */
function answer(): void {
  if (!mine) return;
  const { turn, share, order } = mine;
  const others = handed.get(turn) ?? [];
  if (others.length < ports.length) return;
  mine = undefined;
  handed.clear();
  const gathered = gather(share, others, order);
  postMessage({ turn, answer: gathered }, { transfer: [gathered.pixels.buffer, gathered.classes.heads.buffer] });
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('seed' in data) return deal(data);
  if (!hand) return;
  const { turn, order } = data;
  const share = hand.countAll(order);
  if (hand.place === 0) {
    mine = { turn, share, order };
    return answer();
  }
  const { dots, tally } = share;
  ports[0]?.postMessage({ turn, share }, [dots.buffer, tally.heads.buffer, tally.worth.buffer]);
});
