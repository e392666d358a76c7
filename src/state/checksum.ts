/** Letters and digits of a checksum: 36⁵ values, about 26 bits. */
export const CHECKSUM_LENGTH = 5;

/**
 * A checksum against damage on the way, not against intent: FNV-1a (Fowler, Noll and Vo), 32 bits, folded into five
 * lower-case letters and digits. Any text is allowed; each UTF-16 unit counts.
 */
export const checksum = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return ((hash >>> 0) % 36 ** CHECKSUM_LENGTH).toString(36).padStart(CHECKSUM_LENGTH, '0');
};
