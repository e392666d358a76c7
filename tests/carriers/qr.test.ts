import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qrOf, QUIET } from '../../src/carriers/qr';
import { anyText } from './any-text';
import { modulesOf, readBack } from './qr-pixels';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** A link of some length; small letters make it bytes. */
const link = (length: number) =>
  `https://example.org/?s=${Array.from({ length }, (_, i) => ALPHABET[(i * i * 7 + i * 13 + length) % 62]).join('')}`.slice(
    0,
    length,
  );

describe('the QR code of a link', () => {
  // ISO/IEC 18004, table 7: bytes that each version holds at level M.
  it.each([
    [80, 37],
    [120, 45],
    [150, 49],
    [200, 57],
    [250, 61],
    [300, 69],
    [400, 77],
    [1000, 121],
  ])('of %i characters has %i modules a side', (length, modules) => {
    expect(qrOf(link(length))?.size).toBe(modules);
  });

  it.each([
    ['L', 2953],
    ['M', 2331],
    ['Q', 1663],
    ['H', 1273],
  ] as const)('at level %s holds %i characters and no more', (level, most) => {
    expect(qrOf(link(most), level)?.size).toBe(177);
    expect(qrOf(link(most + 1), level)).toBeNull();
  });

  it('is read as the same link, for every length from 20 to 400', () => {
    const wrong: number[] = [];
    for (let length = 20; length <= 400; length++) {
      const qr = qrOf(link(length));
      if (!qr || readBack(qr) !== link(length)) wrong.push(length);
    }
    expect(wrong).toEqual([]);
  });

  it('is read at every level, and with Chinese in it', () => {
    for (const level of ['L', 'M', 'Q', 'H'] as const)
      for (const text of [link(90), '客户价值地图，让渡价值 12 → 19 🙂']) {
        const qr = qrOf(text, level);
        expect(qr && readBack(qr), `${level} ${text}`).toBe(text);
      }
  });

  it('is read though a tenth of its rows is covered at level H', () => {
    const qr = qrOf(link(60), 'H');
    if (!qr) throw new Error('Too long');
    const from = QUIET + Math.round(qr.size / 2);
    const rows = Math.floor(qr.size / 10);
    const hidden = Array.from({ length: rows }, (_, i) => from + i);
    const path = qr.path.replace(/M\d+ (\d+)h\d+v1h-\d+z/g, (run, y) => (hidden.includes(Number(y)) ? '' : run));
    expect(path).not.toBe(qr.path);
    expect(readBack({ ...qr, path })).toBe(link(60));
  });

  it('keeps its quiet zone', () => {
    const qr = qrOf(link(120));
    if (!qr) throw new Error('Too long');
    const dark = modulesOf(qr).flatMap((row, y) => row.flatMap((is, x) => (is ? [x, y] : [])));
    expect([Math.min(...dark), Math.max(...dark)]).toEqual([QUIET, QUIET + qr.size - 1]);
  });

  it('answers for any text, and says no to one that is too long', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const qr = qrOf(text);
        if (qr) expect(modulesOf(qr)).toHaveLength(qr.size + 2 * QUIET);
        else expect(new TextEncoder().encode(text).length).toBeGreaterThan(2331);
      }),
    );
    expect(qrOf('9'.repeat(10_000_000))).toBeNull();
  });
});
