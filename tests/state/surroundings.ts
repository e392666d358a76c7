import type { Address } from '../../src/state/address';
import { Keeper } from '../../src/state/keeper.svelte';
import { opened } from '../../src/state/link/opening';
import { memoryStore } from '../../src/state/memory-store';
import { OLDER } from '../../src/state/versions/older';
import type { Locale } from '../../src/text';

const split = (url: string): [string, string] => {
  const cut = url.indexOf('#');
  return cut < 0 ? [url, ''] : [url.slice(0, cut), url.slice(cut)];
};

/** An address bar that counts. */
export class Bar implements Address {
  writes: { how: 'replace' | 'push'; url: string; state: object }[] = [];
  search: string;
  hash: string;
  state: unknown = null;
  constructor(url = '', state: unknown = null) {
    [this.search, this.hash] = split(url);
    this.state = state;
  }
  replace(url: string, state: object): void {
    this.#write('replace', url, state);
  }
  push(url: string, state: object): void {
    this.#write('push', url, state);
  }
  go(url: string, state: unknown = null): void {
    [this.search, this.hash] = split(url);
    this.state = state;
  }
  #write(how: 'replace' | 'push', url: string, state: object): void {
    this.writes.push({ how, url, state });
    this.go(url, state);
  }
}

/** What a session needs, with nothing that outlives the test. */
export const surroundings = (address: Address = new Bar(), locale: Locale = 'zh') => ({
  address,
  opened: opened(address.search, address.hash, locale, OLDER),
  keeper: new Keeper(() => Promise.resolve(memoryStore())),
});
