/** An id for a new map. */
export const newId = (): string =>
  // Browsers offer it to secure pages only, and a folder of files may be served without.
  typeof crypto.randomUUID === 'function'
    ? crypto.randomUUID()
    : Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
