// What the fuzzer drives: the reader with every version at hand, and its inputs.
export { opened } from '../../../src/state/link/opening';
export { OLDER } from '../../../src/state/versions/older';
export { anyFrom, hostile } from './hostile';
