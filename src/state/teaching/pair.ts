import { hasChannel } from './line';
import { isPair, type Role } from './message';

/** The name of a window: who it is and the secret of its pair. It outlives a reload and is in no address. */
export const windowName = (role: Role, pair: string): string => `cvm-${role}-${pair}`;

const random = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A page opened as a file has a new origin at every load, for which a browser may forget the name of its window. */
const shelf = (): Storage | null => {
  try {
    return hasChannel() ? null : sessionStorage;
  } catch {
    return null;
  }
};

/** Gives this window its name. */
export function joinPair(role: Role, pair: string): void {
  window.name = windowName(role, pair);
  try {
    shelf()?.setItem(`cvm-${role}`, pair);
  } catch {
    // It has its name.
  }
}

/** The pair that this window is in, as it is named; a new one, and the name for it, where it is in none. */
export function ownPair(role: Role): string {
  const [, is, named] = /^cvm-(stage|notes)-(.*)$/.exec(window.name) ?? [];
  const kept = is === role ? named : shelf()?.getItem(`cvm-${role}`);
  const pair = isPair(kept) ? kept : random();
  joinPair(role, pair);
  return pair;
}
