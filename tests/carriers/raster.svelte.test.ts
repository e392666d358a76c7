import jsQR from 'jsqr';
import { afterEach, describe, expect, it } from 'vitest';
import { pngText, withPngText } from '../../src/carriers/png-text';
import { qrOf, QUIET } from '../../src/carriers/qr';
import { pngOf } from '../../src/carriers/raster';
import { standaloneSvg } from '../../src/carriers/standalone';
import { SIZES } from '../charts/pictures';
import { caseSubject } from '../charts/subjects';
import { gone, live } from './live';

const LINK = '?s=2AbC0123xyz#n=XyZ987';

/** What a browser shows of a PNG. */
async function pixels(png: Uint8Array): Promise<ImageData> {
  const picture = await createImageBitmap(new Blob([new Uint8Array(png)], { type: 'image/png' }));
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  if (!context) throw new Error('No canvas');
  context.drawImage(picture, 0, 0);
  return context.getImageData(0, 0, picture.width, picture.height);
}
const at = ({ data, width }: ImageData, x: number, y: number) => [
  ...data.slice((y * width + x) * 4, (y * width + x) * 4 + 4),
];
const box = (width: number, height: number, inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`;

describe('a picture as PNG', () => {
  afterEach(gone);

  it('has the size and the colours of the SVG, at any scale', async () => {
    const svg = box(30, 20, '<rect width="30" height="20" fill="#fff"/><rect width="10" height="20" fill="#c4311c"/>');
    for (const scale of [1, 2, 3]) {
      const shown = await pixels(await pngOf(svg, 30, 20, scale));
      expect([shown.width, shown.height]).toEqual([30 * scale, 20 * scale]);
      expect(at(shown, 5 * scale, 10 * scale)).toEqual([0xc4, 0x31, 0x1c, 255]);
      expect(at(shown, 20 * scale, 10 * scale)).toEqual([255, 255, 255, 255]);
    }
    expect((await pixels(await pngOf(svg, 30, 20))).width).toBe(60);
  });

  it('is the picture of the page, and carries a text that a reader finds', async () => {
    const svg = await live(SIZES['1280×720'](caseSubject('opening', 'zh')));
    const lone = standaloneSvg(svg, { title: '图', description: '', background: '#fbfaf7' });
    const png = await pngOf(lone, 1280, 720);
    const marked = withPngText(png, 'Customer Value Map', LINK);
    expect(pngText(marked, 'Customer Value Map')).toBe(LINK);
    expect(pngText(png, 'Customer Value Map')).toBeNull();
    const [before, after] = [await pixels(png), await pixels(marked)];
    expect([after.width, after.height]).toEqual([2560, 1440]);
    // Compared by hand: the test runner takes minutes for millions of numbers.
    expect(after.data.findIndex((byte, i) => byte !== before.data[i])).toBe(-1);
    const count = (r: number, g: number, b: number) => {
      let found = 0;
      for (let i = 0; i < after.data.length; i += 4)
        if (after.data[i] === r && after.data[i + 1] === g && after.data[i + 2] === b) found++;
      return found;
    };
    const area = 2560 * 1440;
    // Mostly paper; bars of value and of delivered value, hatches of costs, ink.
    expect(count(0xfb, 0xfa, 0xf7)).toBeGreaterThan(area * 0.6);
    expect(count(0xfb, 0xfa, 0xf7)).toBeLessThan(area * 0.95);
    for (const [r, g, b] of [
      [0x15, 0x4a, 0x77],
      [0xc4, 0x31, 0x1c],
      [0x6f, 0x6a, 0x60],
      [0x17, 0x19, 0x1c],
    ] as const)
      // prettier-ignore
      expect(count(r, g, b)).toBeGreaterThan(2000);
  });

  it('gets smaller where a canvas would be too large', async () => {
    const shown = await pixels(
      await pngOf(box(6000, 3000, '<rect width="6000" height="3000" fill="#00f"/>'), 6000, 3000),
    );
    expect(shown.width * shown.height).toBeLessThanOrEqual(16_777_216);
    expect(shown.width / shown.height).toBeCloseTo(2, 2);
    expect(at(shown, shown.width - 2, shown.height - 2)).toEqual([0, 0, 255, 255]);
  });

  it('is refused for what is no SVG', async () => {
    await expect(pngOf('<svg', 10, 10)).rejects.toThrow();
    await expect(pngOf('', 10, 10)).rejects.toThrow();
  });

  it('takes halves of characters for what they are', async () => {
    await expect(pngOf(box(10, 10, '<title>\ud800</title>'), 10, 10)).resolves.toBeInstanceOf(Uint8Array);
  });

  it('shows a QR code that is read again', async () => {
    for (const length of [40, 120, 250]) {
      const link = `https://example.org/${LINK}${'aB3'.repeat(length)}`.slice(0, length);
      const qr = qrOf(link);
      if (!qr) throw new Error('Too long');
      const side = qr.size + 2 * QUIET;
      // No whole number of pixels a module, as on most screens.
      const svg = box(side, side, `<rect width="${side}" height="${side}" fill="#fff"/><path d="${qr.path}"/>`);
      const shown = await pixels(await pngOf(svg, side, side, 5.3));
      expect(jsQR(shown.data, shown.width, shown.height)?.data).toBe(link);
    }
  });
});
