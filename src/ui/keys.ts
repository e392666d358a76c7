/** What a key does on a slider: a number of steps, an end, its baseline, or the start of typing a number. */
export type SliderKey =
  | { readonly kind: 'steps'; readonly by: number }
  | { readonly kind: 'end'; readonly which: 'low' | 'high' }
  | { readonly kind: 'restore' }
  | { readonly kind: 'type'; readonly sign: string };

/** `reversed`: the slider grows to the left, so that arrows follow the thumb. */
export function sliderKey(key: string, reversed: boolean): SliderKey | undefined {
  const right = reversed ? -1 : 1;
  switch (key) {
    case 'ArrowUp':
      return { kind: 'steps', by: 1 };
    case 'ArrowDown':
      return { kind: 'steps', by: -1 };
    case 'ArrowRight':
      return { kind: 'steps', by: right };
    case 'ArrowLeft':
      return { kind: 'steps', by: -right };
    case 'PageUp':
      return { kind: 'steps', by: 10 };
    case 'PageDown':
      return { kind: 'steps', by: -10 };
    case 'Home':
      return { kind: 'end', which: 'low' };
    case 'End':
      return { kind: 'end', which: 'high' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'restore' };
    default:
      return /^[0-9０-９]$/.test(key) ? { kind: 'type', sign: key } : undefined;
  }
}

/** The nearest whole step from the low end, without the dust of binary fractions. */
export function onStep(value: number, low: number, step: number): number {
  const decimals = Math.max(0, Math.ceil(-Math.log10(step)) + 1);
  return Number((low + Math.round((value - low) / step) * step).toFixed(decimals));
}

/** One step up or down; a value between two steps is first carried along unchanged in its fraction. */
export function stepped(value: number, by: number, step: number): number {
  const decimals = Math.max(0, Math.ceil(-Math.log10(step)) + 1, (String(value).split('.')[1] ?? '').length);
  return Number((value + by * step).toFixed(Math.min(decimals, 12)));
}
