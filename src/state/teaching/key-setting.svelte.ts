/** Where this browser keeps that single characters are no keys. */
const KEPT = 'stage-letters';

/** Whether keys of a single character do anything while presenting; some people dictate, or brush the keys. */
export class KeySetting {
  #letters = $state(true);
  readonly #shelf: () => Pick<Storage, 'getItem' | 'setItem'>;

  /** @param shelf the storage of this browser, which it may refuse */
  constructor(shelf: () => Pick<Storage, 'getItem' | 'setItem'>) {
    this.#shelf = shelf;
    this.read();
  }
  get letters(): boolean {
    return this.#letters;
  }
  set(letters: boolean): void {
    this.#letters = letters;
    try {
      this.#shelf().setItem(KEPT, letters ? 'on' : 'off');
    } catch {
      // It holds as long as the page is open.
    }
  }
  /** What was chosen here or in the other window. */
  read(): void {
    try {
      this.#letters = this.#shelf().getItem(KEPT) !== 'off';
    } catch {
      // As it is.
    }
  }
}

let setting: KeySetting | undefined;
/** The one of this page. */
export function keySetting(): KeySetting {
  if (!setting) {
    const made = new KeySetting(() => localStorage);
    addEventListener('storage', () => made.read());
    setting = made;
  }
  return setting;
}
