import { chunkOf, chunksOf, intact, latin1, type Chunk } from './png-chunks';

/** What PNG allows as a keyword, of ASCII only. */
const KEYWORD = /^[!-~]+(?: [!-~]+)*$/;
const LONGEST_KEYWORD = 79;
/** A longer text is not ours, in bytes. */
const MOST = 1 << 20;

const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** Some bytes up to a zero, and what is behind it. */
function cut(data: Uint8Array, most = data.length): readonly [Uint8Array, Uint8Array] | null {
  const zero = data.subarray(0, most + 1).indexOf(0);
  return zero < 0 ? null : [data.subarray(0, zero), data.subarray(zero + 1)];
}

/** True when a chunk carries a text, of any kind, under a keyword. */
const carries = ({ type, data }: Chunk, keyword: string): boolean => {
  if (type !== 'tEXt' && type !== 'zTXt' && type !== 'iTXt') return false;
  const parts = cut(data, LONGEST_KEYWORD);
  return parts !== null && latin1(parts[0]) === keyword;
};

/** The chunk for a text: tEXt, or iTXt (UTF-8) for a text that Latin-1 cannot say. */
function chunkFor(keyword: string, text: string): Uint8Array {
  const plain = [...text].every((sign) => sign.charCodeAt(0) <= 0xff);
  // Behind the zero of the keyword an iTXt says: not compressed, by no method, in no language, under no other name.
  const head = bytesOf(plain ? `${keyword}\0` : `${keyword}\0\0\0\0\0`);
  const body = plain ? bytesOf(text) : new TextEncoder().encode(text);
  const data = new Uint8Array(head.length + body.length);
  data.set(head);
  data.set(body, head.length);
  return chunkOf(plain ? 'tEXt' : 'iTXt', data);
}

/** The text of a chunk, or null: compressed ones are not read. */
function textOf({ type, data }: Chunk): string | null {
  const rest = cut(data, LONGEST_KEYWORD)?.[1];
  if (!rest || rest.length > MOST) return null;
  if (type === 'tEXt') return latin1(rest);
  if (type !== 'iTXt' || rest[0] !== 0) return null;
  const named = cut(rest.subarray(2))?.[1];
  const text = named && cut(named)?.[1];
  return text ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(text) : null;
}

/**
 * A PNG with a text under a keyword right behind its header, in place of what stood under that keyword. Everything
 * else keeps its bytes. What is no PNG, a keyword that PNG does not allow (1 to 79 characters of ASCII, single spaces
 * inside) and a text with a zero character or above 1 MiB change nothing: then the bytes themselves are answered.
 */
export function withPngText(png: Uint8Array, keyword: string, text: string): Uint8Array {
  if (keyword.length > LONGEST_KEYWORD || !KEYWORD.test(keyword) || text.includes('\0')) return png;
  const carrier = text.length > MOST ? null : chunkFor(keyword, text);
  if (!carrier || carrier.length > MOST) return png;
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const chunk of chunksOf(png)) {
    if (from === 0) {
      if (chunk.type !== 'IHDR') return png;
      parts.push(png.subarray(0, chunk.end), carrier);
      from = chunk.end;
    } else if (carries(chunk, keyword)) {
      parts.push(png.subarray(from, chunk.start));
      from = chunk.end;
    }
  }
  if (from === 0) return png;
  parts.push(png.subarray(from));
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/**
 * The text that a PNG carries under a keyword; of several the first that is whole. Null without one. Takes any bytes:
 * a chunk whose checksum is wrong, or that does not fit into the file, says nothing.
 */
export function pngText(bytes: Uint8Array, keyword: string): string | null {
  for (const chunk of chunksOf(bytes)) {
    if (!carries(chunk, keyword) || chunk.data.length > MOST || !intact(bytes, chunk)) continue;
    const text = textOf(chunk);
    if (text !== null) return text;
  }
  return null;
}
