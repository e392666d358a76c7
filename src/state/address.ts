/** The part of the address bar a session needs; a test hands in a plain object. */
export interface Address {
  /** '?…' or ''. */
  readonly search: string;
  /** '#…' or ''. */
  readonly hash: string;
  /** What was written with the present step of the browser’s history. */
  readonly state: unknown;
  /** Replaces what follows the path; no new step for the Back button. */
  replace(url: string, state: object): void;
  /** The same with a new step for the Back button. */
  push(url: string, state: object): void;
}

/** The address bar of the page. */
export const browserAddress = (): Address => {
  /** A page over the chain has a step of its own for the Back button; it stays one when the address is written anew. */
  const kept = (): object => ((history.state as { sheet?: boolean } | null)?.sheet ? { sheet: true } : {});
  const write = (url: string, method: 'pushState' | 'replaceState', state: object): void => {
    try {
      history[method](state, '', location.pathname + url);
    } catch {
      // Safari refuses more than 100 writes in 30 seconds, some browsers any write on a page opened as a file. The
      // page goes on without: links are made from the scene, and the next write brings the address up to date.
    }
  };
  return {
    get search() {
      return location.search;
    },
    get hash() {
      return location.hash;
    },
    get state() {
      return history.state as unknown;
    },
    replace: (url, state) => write(url, 'replaceState', { ...state, ...kept() }),
    // What is opened from a page over the chain takes that page's step, so that none is left that leads nowhere.
    push: (url, state) => write(url, 'sheet' in kept() ? 'replaceState' : 'pushState', state),
  };
};
