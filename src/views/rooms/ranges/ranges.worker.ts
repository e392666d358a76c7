import { DrawingHand } from './drawing-hand';
import type { Ask } from './range-question';

// A message to itself comes after the questions that wait, and without the pause that timers have.
const channel = new MessageChannel();
let go: (() => void) | null = null;
channel.port1.onmessage = () => go?.();

const hand = new DrawingHand({
  tell: (told) => postMessage(told),
  rest: (next) => {
    go = next;
    channel.port2.postMessage(null);
  },
  clock: () => performance.now(),
  slice: 12,
});

addEventListener('message', ({ data }: MessageEvent<Ask>) => hand.hear(data));
