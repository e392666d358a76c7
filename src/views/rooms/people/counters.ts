import { Hand, type Order, type Share } from './counting';
import type { ToWorker } from './count.worker';

/** Whoever counts its part of an order and says so later. */
export interface Counter {
  ask(turn: number, order: Order): void;
  close(): void;
}
export type Answered = (place: number, turn: number, share: Share) => void;

/** As many workers as there are processors, at most so many. */
const MOST_WORKERS = 4;
/** On the page's own thread nothing takes longer than this at a time, ms. */
const SLICE = 8;

/** Workers that share the customers between them; throws where none can be made. */
export function workers(seed: number, answered: Answered, failed: () => void): readonly Counter[] {
  const hands = Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 2));
  return Array.from({ length: hands }, (_, place) => {
    const worker = new Worker(new URL('./count.worker.ts', import.meta.url), { type: 'module' });
    const send = (message: ToWorker) => worker.postMessage(message);
    worker.addEventListener('message', ({ data }: MessageEvent<{ turn: number; share: Share }>) =>
      answered(place, data.turn, data.share),
    );
    worker.addEventListener('error', failed);
    send({ seed, place, hands });
    return { ask: (turn, order) => send({ turn, order }), close: () => worker.terminate() };
  });
}

/** The page's own thread, in slices: for browsers that give no workers. */
export function ownThread(seed: number, answered: Answered): readonly Counter[] {
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
        if (step.done) return answered(0, turn, { ...step.value, milliseconds: spent + taken });
        if (taken < SLICE) continue;
        spent += taken;
        timer = setTimeout(slice);
        return;
      }
    };
    slice();
  };
  return [{ ask, close: () => clearTimeout(timer) }];
}
