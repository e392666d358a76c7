import type { Text } from '../../text';

/** The two alternatives a case has unless it brings its own. */
export const PEERS = [
  { zh: '同行甲', en: 'peer A' },
  { zh: '同行乙', en: 'peer B' },
] as const satisfies readonly Text[];
