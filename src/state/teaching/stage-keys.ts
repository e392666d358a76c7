/** What a key does in both windows of a show. */
export type StageAct =
  | 'next'
  | 'back'
  | 'up'
  | 'same'
  | 'down'
  | 'takeBack'
  | 'replay'
  | 'restore'
  | 'lock'
  | 'compare'
  | 'qr'
  | 'help'
  | 'black'
  | 'notes';

/** Where the focus is: in a field that is written in, on a slider, on another control, or nowhere. */
export type Focus = 'text' | 'slider' | 'control' | 'page';

/** Those of a clicker: they go on wherever the focus is. */
const ALWAYS: Readonly<Record<string, StageAct>> = { PageDown: 'next', PageUp: 'back' };
/** Those that a control with the focus needs itself. */
const FREE: Readonly<Record<string, StageAct>> = { ' ': 'next', ArrowRight: 'next', ArrowLeft: 'back' };
/** Single characters; they can be switched off. */
const LETTERS: Readonly<Record<string, StageAct>> = {
  '1': 'up',
  '2': 'same',
  '3': 'down',
  backspace: 'takeBack',
  r: 'replay',
  l: 'restore',
  k: 'lock',
  c: 'compare',
  q: 'qr',
  h: 'help',
  b: 'black',
  '.': 'black',
  n: 'notes',
};
/** On a slider these begin a number, or put it back. */
const OF_SLIDER = new Set(['1', '2', '3', '.', 'backspace']);

export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * What a key does on the stage and in the presenter's window; null: nothing of ours.
 * @param letters whether single characters are switched on
 */
export function stageAct({ key, ctrlKey, metaKey, altKey }: Press, focus: Focus, letters = true): StageAct | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (Object.hasOwn(ALWAYS, key)) return ALWAYS[key] ?? null;
  if (focus === 'page' && Object.hasOwn(FREE, key)) return FREE[key] ?? null;
  const letter = key.toLowerCase();
  if (!letters || focus === 'text' || (focus === 'slider' && OF_SLIDER.has(letter))) return null;
  return Object.hasOwn(LETTERS, letter) ? (LETTERS[letter] ?? null) : null;
}

/** Fields that take a text. */
const WRITTEN = /^(text|number|search|email|url|tel|password)$/;

/** Where the focus is, by the element that a key was pressed on. */
export function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable)
    return 'text';
  if (target instanceof HTMLInputElement)
    return WRITTEN.test(target.type) ? 'text' : target.type === 'range' ? 'slider' : 'control';
  return target.closest('button, a[href], summary, [role="button"]') ? 'control' : 'page';
}
