const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
/** Length, type and checksum around the data of a chunk, in bytes. */
const FRAME = 12;
/** Where a file of more chunks is read no further: those of one with many large parts are a few thousand. */
const MOST = 65_536;

/** One part of a PNG file, by its place in the bytes. */
export interface Chunk {
  /** Four letters. */
  readonly type: string;
  readonly start: number;
  /** Behind the last byte. */
  readonly end: number;
  readonly data: Uint8Array;
}

/** ISO 8859-1: every byte is the character of that number. (`TextDecoder('latin1')` is Windows-1252.) */
export function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4096) parts.push(String.fromCharCode(...bytes.subarray(at, at + 4096)));
  return parts.join('');
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});
/** CRC-32 as PNG and ZIP have it. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The chunks of a PNG, in order, up to its end or to the first that does not fit into the bytes; else none. */
export function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  if (!SIGNATURE.every((byte, i) => bytes[i] === byte)) return;
  const view = viewOf(bytes);
  let start = SIGNATURE.length;
  for (let count = 0; count < MOST && start + FRAME <= bytes.length; count++) {
    const length = view.getUint32(start);
    if (length > bytes.length - start - FRAME) return;
    const end = start + FRAME + length;
    const type = latin1(bytes.subarray(start + 4, start + 8));
    yield { type, start, end, data: bytes.subarray(start + 8, end - 4) };
    if (type === 'IEND') return;
    start = end;
  }
}

/** True when the checksum of a chunk is that of its bytes. */
export const intact = (bytes: Uint8Array, { start, end }: Chunk): boolean =>
  viewOf(bytes).getUint32(end - 4) === crc32(bytes.subarray(start + 4, end - 4));

/** The bytes of a chunk of four letters and its data. */
export function chunkOf(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(FRAME + data.length);
  const view = viewOf(bytes);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) bytes[4 + i] = type.charCodeAt(i);
  bytes.set(data, 8);
  view.setUint32(bytes.length - 4, crc32(bytes.subarray(4, -4)));
  return bytes;
}
