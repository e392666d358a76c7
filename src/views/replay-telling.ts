/** What a replay shows and says beside the picture: a file of its own, which comes after the first picture. */
export { REPLAY, replayed, replaySentence } from '../content/replay-words';
export { default as Replay } from './Replay.svelte';
export { goneRivals, inPlace, replayMarks, shifted } from './replay-marks';
