import { isPair, type Role } from './message';

/** The name of a window: who it is and the secret of its pair. It outlives a reload and is in no address. */
export const windowName = (role: Role, pair: string): string => `cvm-${role}-${pair}`;

const random = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The pair that this window is in, as it is named; a new one, and the name for it, where it is in none. */
export function ownPair(role: Role): string {
  const [, is, named] = /^cvm-(stage|notes)-(.*)$/.exec(window.name) ?? [];
  if (is === role && isPair(named)) return named;
  const pair = random();
  window.name = windowName(role, pair);
  return pair;
}
