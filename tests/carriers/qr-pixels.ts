import jsQR from 'jsqr';
import { QUIET, type Qr } from '../../src/carriers/qr';

const RUN = /M(\d+) (\d+)h(\d+)v1h-(\d+)z/g;

/** The modules that a path darkens, with the quiet zone; throws when it is anything but runs of one row. */
export function modulesOf({ size, path }: Qr): boolean[][] {
  if (path.replace(RUN, '') !== '') throw new Error(`No runs: ${path.replace(RUN, '')}`);
  const side = size + 2 * QUIET;
  const rows = Array.from({ length: side }, () => Array.from({ length: side }, () => false));
  for (const [, x, y, there, back] of path.matchAll(RUN)) {
    if (there !== back) throw new Error('A run does not close');
    for (let i = 0; i < Number(there); i++) {
      const row = rows[Number(y)];
      if (!row || row[Number(x) + i] !== false) throw new Error('Outside, or drawn twice');
      row[Number(x) + i] = true;
    }
  }
  return rows;
}

/** What a reader of QR codes makes of one, drawn with `scale` pixels a module. */
export function readBack(qr: Qr, scale = 4): string | undefined {
  const rows = modulesOf(qr);
  const side = rows.length * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  rows.forEach((row, y) =>
    row.forEach((dark, x) => {
      if (!dark) return;
      for (let line = y * scale; line < (y + 1) * scale; line++)
        for (let k = x * scale; k < (x + 1) * scale; k++)
          pixels.fill(0, (line * side + k) * 4, (line * side + k) * 4 + 3);
    }),
  );
  return jsQR(pixels, side, side, { inversionAttempts: 'dontInvert' })?.data;
}
