import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pngText, withPngText } from '../../src/carriers/png-text';
import { anyText } from './any-text';

const KEY = 'Customer Value Map';
const LINK = '?s=2AbC0123xyz#n=XyZ987';
const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** A chunk as the standard says, written another way than in the product. */
function chunk(type: string, data: Uint8Array | string = ''): Buffer {
  const body = Buffer.concat([
    Buffer.from(type, 'latin1'),
    typeof data === 'string' ? Buffer.from(data, 'latin1') : data,
  ]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
const HEADER = chunk('IHDR', Buffer.from([0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0]));
const PIXELS = chunk('IDAT', deflateSync(Buffer.from([0, 255, 0, 0, 0, 0, 255])));
const png = (...between: readonly Buffer[]): Uint8Array =>
  new Uint8Array(Buffer.concat([SIGNATURE, HEADER, ...between, PIXELS, chunk('IEND')]));

/** The chunks of a file that is whole; throws at any other. */
function chunksIn(bytes: Uint8Array): { type: string; data: Buffer }[] {
  const file = Buffer.from(bytes);
  expect(file.subarray(0, 8)).toEqual(SIGNATURE);
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}
const types = (bytes: Uint8Array) => chunksIn(bytes).map(({ type }) => type);

const keyword = fc
  .string({ unit: fc.constantFrom(...'aZ09-:~!'), minLength: 1, maxLength: 39 })
  .map((word) => `${word} ${word}`);
/** A text that PNG can carry. */
const carried = anyText.map((text) => text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '?'));

describe('a text in a PNG', () => {
  it('stands as tEXt right behind the header, in Latin-1, and everything else is as it was', () => {
    const marked = withPngText(png(), KEY, LINK);
    expect(chunksIn(marked)[1]).toEqual({ type: 'tEXt', data: Buffer.from(`${KEY}\0${LINK}`, 'latin1') });
    expect(types(marked)).toEqual(['IHDR', 'tEXt', 'IDAT', 'IEND']);
    expect(Buffer.from(marked)).toEqual(
      Buffer.concat([SIGNATURE, HEADER, chunk('tEXt', `${KEY}\0${LINK}`), PIXELS, chunk('IEND')]),
    );
  });

  it('comes back, whatever it is', () => {
    fc.assert(
      fc.property(keyword, carried, (key, text) => {
        const marked = withPngText(png(), key, text);
        expect(pngText(marked, key)).toBe(text);
        expect(pngText(marked, `${key}x`)).toBeNull();
        expect(types(marked)).toHaveLength(4);
      }),
    );
  });

  it('takes the place of an older one of the same keyword, of any kind; others stay', () => {
    fc.assert(
      fc.property(carried, carried, (older, newer) => {
        expect(withPngText(withPngText(png(), KEY, older), KEY, newer)).toEqual(withPngText(png(), KEY, newer));
      }),
    );
    const other = chunk('tEXt', 'Software\0any');
    const crowded = png(
      chunk('zTXt', Buffer.concat([Buffer.from(`${KEY}\0\0`), deflateSync('old')])),
      other,
      chunk('iTXt', `${KEY}\0\0\0zh\0\0old`),
      chunk('tEXt', `${KEY}\0old`),
    );
    expect(Buffer.from(withPngText(crowded, KEY, LINK))).toEqual(
      Buffer.concat([SIGNATURE, HEADER, chunk('tEXt', `${KEY}\0${LINK}`), other, PIXELS, chunk('IEND')]),
    );
  });

  it('is read from iTXt of any language, but not from what is compressed', () => {
    const says = (...between: Buffer[]) => pngText(png(...between), KEY);
    expect(says(chunk('iTXt', Buffer.from(`${KEY}\0\0\0zh-Hans\0链接\0\ufeff客户`)))).toBe('\ufeff客户');
    expect(says(chunk('iTXt', `${KEY}\0\u0001\0\0\0x`))).toBeNull();
    expect(says(chunk('zTXt', `${KEY}\0\0x`))).toBeNull();
    expect(says(chunk('iTXt', `${KEY}\0\u0001\0\0\0x`), chunk('tEXt', `${KEY}\0é`))).toBe('é');
    expect(says(chunk('iTXt', `${KEY}\0\0\0zh`))).toBeNull();
    expect(says(chunk('tEXt', KEY))).toBeNull();
  });

  it('is found in bytes that lie within others, and in a file cut off behind it', () => {
    const marked = withPngText(png(), KEY, LINK);
    const within = new Uint8Array(marked.length + 9).fill(7);
    within.set(marked, 5);
    const part = within.subarray(5, 5 + marked.length);
    expect(pngText(part, KEY)).toBe(LINK);
    expect(withPngText(part, KEY, 'new')).toEqual(withPngText(png(), KEY, 'new'));
    const end = SIGNATURE.length + HEADER.length + 12 + KEY.length + 1 + LINK.length;
    for (let length = 0; length <= marked.length; length++)
      expect(pngText(marked.subarray(0, length), KEY)).toBe(length < end ? null : LINK);
  });

  it('is never another one, whichever bytes are damaged', () => {
    const marked = withPngText(png(), KEY, LINK);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: marked.length - 1 }), fc.integer({ min: 1, max: 255 })), {
          minLength: 1,
          maxLength: 3,
        }),
        (damage) => {
          const hurt = marked.slice();
          for (const [at, by] of damage) hurt[at] = (hurt[at] ?? 0) ^ by;
          expect([LINK, null]).toContain(pngText(hurt, KEY));
        },
      ),
    );
  });

  it('is nothing in what is no picture, and nothing is written there', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, signed) => {
        const any = new Uint8Array(signed ? Buffer.concat([SIGNATURE, bytes]) : bytes);
        expect(pngText(any, KEY)).toBeNull();
        expect(withPngText(any, KEY, LINK)).toBe(any);
      }),
    );
  });

  it('is not looked for behind lengths that lie', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), fc.nat({ max: 60 }), (length, place) => {
        const lying = Buffer.from(withPngText(png(), KEY, LINK));
        lying.writeUInt32BE(length, 8 + place);
        expect([LINK, null]).toContain(pngText(lying, KEY));
        expect(withPngText(lying, KEY, 'x').length).toBeGreaterThan(0);
      }),
    );
  });

  it('is not looked for behind more chunks than a picture has, nor taken when it is too long', () => {
    const empty = chunk('tEXt', '');
    const many = new Uint8Array(Buffer.concat([SIGNATURE, HEADER, Buffer.alloc(empty.length * 200_000, empty)]));
    expect(pngText(new Uint8Array(Buffer.concat([many, chunk('tEXt', `${KEY}\0x`)])), KEY)).toBeNull();
    expect(pngText(withPngText(many, KEY, LINK), KEY)).toBe(LINK);
    expect(pngText(png(chunk('tEXt', `${KEY}\0${'x'.repeat(2_000_000)}`)), KEY)).toBeNull();
    const whole = png();
    expect(withPngText(whole, KEY, 'x'.repeat(2_000_000))).toBe(whole);
    expect(withPngText(whole, KEY, '客'.repeat(500_000))).toBe(whole);
  });

  it.each(['', ' x', 'x ', 'x  y', 'x'.repeat(80), 'x\0y', '客户', 'x\ny'])('has no keyword like %j', (key) => {
    const whole = png();
    expect(withPngText(whole, key, LINK)).toBe(whole);
    expect(withPngText(whole, KEY, 'a\0b')).toBe(whole);
  });
});
