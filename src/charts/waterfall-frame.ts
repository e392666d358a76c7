import type { Scale } from './scale';

/** Where the waterfall stands and how large it is, in pixels. */
export interface WaterfallFrame {
  /** Points to pixels. */
  readonly x: Scale;
  /** Top of the first row, distance of the rows, height of a bar. */
  readonly top: number;
  readonly pitch: number;
  readonly bar: number;
  readonly size: number;
  readonly small: number;
  /** Stroke scale. */
  readonly s: number;
  readonly thumb: number;
  /** Where row names end (wide) or begin (narrow). */
  readonly labelX: number;
  /** Narrow: names above the bars, numbers at this right edge. */
  readonly right?: number;
  /** A row opened in place: lines below it stand this many pixels lower. */
  readonly opened?: { readonly line: number; readonly extra: number };
}

/** The total stands after the four values, delivered value after the four costs. */
export const TOTAL_LINE = 4;
export const DELIVERED_LINE = 9;
const LINES = 10;

/** Top of a line, counted from 0. */
const topOf = ({ top, pitch, opened }: WaterfallFrame, line: number): number =>
  top + pitch * line + (opened && line > opened.line ? opened.extra : 0);

/** Middle of the bar on a line, counted from 0. */
export const middle = (frame: WaterfallFrame, line: number): number =>
  topOf(frame, line) + frame.pitch * (frame.right === undefined ? 0.5 : 0.68);

/** Baseline of the name and the number on a line. */
export const baseline = (frame: WaterfallFrame, line: number): number =>
  frame.right === undefined ? middle(frame, line) + frame.size * 0.36 : topOf(frame, line) + frame.size * 0.95;

/** Height of the bar of delivered value, the one that leads on. */
export const deliveredHeight = ({ bar }: WaterfallFrame): number => bar * 1.3;

/** Lower edge of that bar, where the thread begins. */
export const deliveredBottom = (frame: WaterfallFrame): number =>
  middle(frame, DELIVERED_LINE) + deliveredHeight(frame) / 2;

/** Where the waterfall ends. */
export const bottomOf = (frame: WaterfallFrame): number => topOf(frame, LINES);
