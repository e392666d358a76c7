/** Whether this browser can press texts together and unfold them again. */
export const canSqueeze = (): boolean => {
  try {
    return typeof DecompressionStream === 'function' && Boolean(new CompressionStream('deflate-raw'));
  } catch {
    return false;
  }
};

/** Everything that comes out of a stream when bytes are put in; null when it is more than `most` bytes. */
const through = async (
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array | null> => {
  const writer = stream.writable.getWriter();
  // What is wrong with the bytes is heard by the reader.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader: ReadableStreamDefaultReader<Uint8Array> = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      void reader.cancel().catch(() => undefined);
      return null;
    }
    parts.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/** A text as deflated UTF-8. */
export const squeezed = async (text: string): Promise<Uint8Array> =>
  (await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'), Infinity)) ?? new Uint8Array();

/** What `squeezed` wrote; null for anything else, and for what unfolds to more than `most` bytes. */
export const unfolded = async (bytes: Uint8Array<ArrayBuffer>, most: number): Promise<string | null> => {
  try {
    const all = await through(bytes, new DecompressionStream('deflate-raw'), most);
    return all && new TextDecoder('utf-8', { fatal: true }).decode(all);
  } catch {
    return null;
  }
};
