import { expect, test } from 'vitest';
import { stageAct, type Focus, type Press } from '../../../src/state/teaching/stage-keys';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
const everywhere: readonly Focus[] = ['page', 'control', 'slider', 'text'];
const what = (key: string, letters = true) => everywhere.map((focus) => stageAct(press(key), focus, letters));

test('a clicker goes on wherever the focus is, also without letters', () => {
  expect(what('PageDown')).toEqual(['next', 'next', 'next', 'next']);
  expect(what('PageUp', false)).toEqual(['back', 'back', 'back', 'back']);
});
test('space and arrows belong to a control that has the focus', () => {
  expect(what(' ')).toEqual(['next', null, null, null]);
  expect(what('ArrowRight')).toEqual(['next', null, null, null]);
  expect(what('ArrowLeft')).toEqual(['back', null, null, null]);
});
test('letters work outside of texts, and not when they are switched off', () => {
  expect(what('b')).toEqual(['black', 'black', 'black', null]);
  expect(what('H')).toEqual(['help', 'help', 'help', null]);
  expect(what('k')).toEqual(['lock', 'lock', 'lock', null]);
  for (const key of ['1', '2', '3', 'b', '.', 'r', 'l', 'k', 'c', 'q', 'h', 'n', 'Backspace'])
    expect(what(key, false)).toEqual([null, null, null, null]);
});
test('digits, the point and Backspace are a slider’s own', () => {
  for (const [key, act] of [
    ['1', 'up'],
    ['2', 'same'],
    ['3', 'down'],
    ['.', 'black'],
    ['Backspace', 'takeBack'],
  ] as const)
    expect(what(key)).toEqual([act, act, null, null]);
});
test('keys of the browser, and names of what every object has, are nothing', () => {
  expect(stageAct(press('r', { ctrlKey: true }), 'page')).toBeNull();
  expect(stageAct(press('PageDown', { metaKey: true }), 'page')).toBeNull();
  for (const key of ['constructor', '__proto__', 'toString', 'Enter', 'x', ''])
    expect(what(key)).toEqual([null, null, null, null]);
});
