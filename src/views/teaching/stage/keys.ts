import type { Show } from '../../../state/teaching/show.svelte';
import { focusOf, stageAct, type StageAct } from '../../../state/teaching/stage-keys';
import { toggleFullScreen } from './full-screen';

interface Stage {
  readonly show: Show;
  readonly acts: Readonly<Record<StageAct, () => void>>;
  /** Are keys of a single character switched on? */
  readonly letters: () => boolean;
  /** Does something lie over the picture, and how it goes. */
  readonly covered: () => boolean;
  readonly uncover: () => void;
}
const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta'];

/** Hears every key before anything else: a slider with the focus must not take those of a clicker. */
export const stageKeys =
  ({ show, acts, letters, covered, uncover }: Stage) =>
  (event: KeyboardEvent): void => {
    const take = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    // A clicker's start button sends F5, and Shift F5 or Escape to end: none of it may load the page anew.
    if (event.key === 'F5' && !event.ctrlKey) {
      take();
      if (event.shiftKey === (document.fullscreenElement !== null)) toggleFullScreen();
      return;
    }
    if (show.black && !MODIFIERS.includes(event.key)) {
      take();
      show.set({ black: false });
      return;
    }
    if (event.key === 'Escape' && covered()) return uncover();
    const act = stageAct(event, focusOf(event.target), letters());
    if (!act) return;
    take();
    // A key that is held is pressed once.
    if (!event.repeat) acts[act]();
  };
