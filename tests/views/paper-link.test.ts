import { expect, test } from 'vitest';
import { tail, type Manner } from '../../src/state/link';
import { openingScene } from '../../src/state/scene';
import { paperLink } from '../../src/views/teaching/paper/paper-link';
import { readBack } from '../carriers/qr-pixels';

const PAGE = { address: 'https://map.example/', host: 'map.example', onlyHere: false };
const linkOf =
  (scene: ReturnType<typeof openingScene>) =>
  (manner: Manner): string =>
    tail(scene, manner);

test('a sheet carries the link to its state, and the same in its code', () => {
  const scene = { ...openingScene('zh'), names: { title: '甲方门店' } };
  const { qr, address, side, nameless } = paperLink(linkOf(scene), scene, PAGE);
  expect(address).toBe(PAGE.address + tail(scene));
  expect(qr && readBack(qr)).toBe(address);
  expect(side).toBeLessThanOrEqual(132);
  expect(nameless).toBe(false);
});

test('names that make the link too long to scan stay behind', () => {
  const scene = { ...openingScene('en'), names: { title: 'x'.repeat(80), serviceValue: '名'.repeat(80) } };
  const { qr, address, nameless } = paperLink(linkOf(scene), scene, PAGE);
  expect(nameless).toBe(true);
  expect(address).toBe(PAGE.address + tail(scene, { numbersOnly: true }));
  expect(qr).not.toBeNull();
});

test('a page opened as a file has a code to type instead', () => {
  const scene = openingScene('zh');
  const { qr, address, code } = paperLink(linkOf(scene), scene, { address: null, host: null, onlyHere: true });
  expect([qr, address]).toEqual([null, '']);
  expect(code).toMatch(/^CVM-/);
});
