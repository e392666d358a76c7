import type { Beat } from './beats';
import type { Timer } from './show.svelte';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Milliseconds as a clock shows them: 0:07, 12:40, 1:02:05; −0:30 below zero. */
export function clockText(ms: number): string {
  const whole = Number.isFinite(ms) ? Math.floor(Math.abs(ms) / SECOND) : 0;
  const [hours, minutes, seconds] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (part: number): string => String(part).padStart(2, '0');
  const text = hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
  return ms < 0 && whole > 0 ? `−${text}` : text;
}

/** Minutes that are planned for everything, and for what lies before a beat; those of a step are shared by its beats. */
export function planOf(beats: readonly Beat[], at: number): { readonly whole: number; readonly before: number } {
  let [whole, before] = [0, 0];
  beats.forEach(({ step }, i) => {
    const share = step.minutes / beats.filter((beat) => beat.step === step).length;
    whole += share;
    if (i < at) before += share;
  });
  return { whole, before };
}

/** Minutes as milliseconds. */
export const inMs = (minutes: number): number => minutes * MINUTE;

/** Milliseconds that a timer still has, rounded up to whole seconds so that it ends at 0:00; never below zero. */
export const timeLeft = ({ ends }: Timer, now: number): number =>
  Math.max(0, Math.ceil((ends - now) / SECOND) * SECOND);
