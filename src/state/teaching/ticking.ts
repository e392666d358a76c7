import { createSubscriber } from 'svelte/reactivity';

/** Often enough that no second is left out. */
const EVERY = 250;

const follow = createSubscriber((update) => {
  const timer = setInterval(update, EVERY);
  return () => clearInterval(timer);
});

/** Milliseconds since 1970; what reads it is drawn again as time goes by. */
export const currentTime = (): number => {
  follow();
  return Date.now();
};
