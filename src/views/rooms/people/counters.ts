import type { ToWorker } from './count.worker';
import { gather, Hand, type Answer, type Order } from './counting';

/** Whoever counts a crowd and answers later; one order at a time. */
export interface Counters {
  /** So many count beside one another. */
  readonly hands: number;
  ask(turn: number, order: Order): void;
  close(): void;
}
export type Answered = (turn: number, answer: Answer) => void;

/** A worker for every processor but one, which stays with the page; at most so many. */
const MOST_WORKERS = 4;
/** On the page's own thread nothing takes longer than this at a time, ms. */
const SLICE = 8;

/** Workers that share the customers between them; the first gathers what all have counted. Throws where none can be made. */
export function workers(seed: number, answered: Answered, failed: () => void): Counters {
  const hands = Math.max(1, Math.min(MOST_WORKERS, (navigator.hardwareConcurrency || 2) - 1));
  const ways = Array.from({ length: hands - 1 }, () => new MessageChannel());
  const all = Array.from({ length: hands }, (_, place) => {
    const worker = new Worker(new URL('./count.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('error', failed);
    worker.addEventListener('message', ({ data }: MessageEvent<{ turn: number; answer: Answer }>) =>
      answered(data.turn, data.answer),
    );
    const ports = place === 0 ? ways.map(({ port1 }) => port1) : ways.slice(place - 1, place).map(({ port2 }) => port2);
    worker.postMessage({ seed, place, hands, ports } satisfies ToWorker, ports);
    return worker;
  });
  return {
    hands,
    ask: (turn, order) => {
      for (const worker of all) worker.postMessage({ turn, order } satisfies ToWorker);
    },
    close: () => {
      for (const worker of all) worker.terminate();
    },
  };
}

/** The page's own thread, in slices: for browsers that give no workers. */
export function ownThread(seed: number, answered: Answered): Counters {
  const hand = new Hand(seed, 0, 1);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = (turn: number, order: Order) => {
    const work = hand.count(order);
    let spent = 0;
    const slice = () => {
      const start = performance.now();
      for (;;) {
        const step = work.next();
        const taken = performance.now() - start;
        if (step.done) return answered(turn, gather({ ...step.value, milliseconds: spent + taken }, [], order));
        if (taken < SLICE) continue;
        spent += taken;
        timer = setTimeout(slice);
        return;
      }
    };
    // Never within the call itself: whoever asks is not ready for the answer.
    timer = setTimeout(slice);
  };
  return { hands: 1, ask, close: () => clearTimeout(timer) };
}
