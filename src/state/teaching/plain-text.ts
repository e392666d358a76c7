/** Without halves of characters, so that it can be written and read again. */
const whole = (text: string): string =>
  Array.from(text)
    .filter((character) => !/^[\ud800-\udfff]$/.test(character))
    .join('');

/** A text on one line, of at most so many UTF-16 units: control characters and line ends become spaces. */
export const cleanLine = (text: string, limit: number): string =>
  whole(
    text
      .slice(0, 4 * limit)
      .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
      .trim()
      .slice(0, limit),
  ).trim();

/** The same over several lines; three line ends in a row and more become two. */
export const cleanLines = (text: string, limit: number): string =>
  whole(
    text
      .slice(0, 4 * limit)
      .replace(/\r\n?|[\p{Zl}\p{Zp}]/gu, '\n')
      .replace(/(?!\n)\p{Cc}+/gu, ' ')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
      .slice(0, limit),
  ).trim();
