import fc from 'fast-check';

/**
 * One seed for every law, so that a run says the same on every machine; LAW_SEED=random (or a number) looks further.
 * A failing law prints the seed and the path to the counterexample.
 */
const wish = process.env.LAW_SEED ?? '20260';
fc.configureGlobal({ ...(wish === 'random' ? {} : { seed: Number(wish) }) });
