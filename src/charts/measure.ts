/** Width in pixels of a text at a size in pixels. */
export type Measure = (text: string, size: number, bold: boolean) => number;

/** Typical advance widths in em, for places without a canvas (tests, the build). */
function estimated(text: string, bold: boolean): number {
  let em = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    em +=
      code >= 0x2e80 ? 1 : sign === ' ' ? 0.28 : /[ilj.,:;'|!]/.test(sign) ? 0.29 : /[mwMW%]/.test(sign) ? 0.86 : 0.57;
  }
  return em * (bold ? 1.04 : 1);
}
export const estimate: Measure = (text, size, bold) => estimated(text, bold) * size;

const EM = 100;

/** Extra room between letters and words, in em. */
export interface Spacing {
  readonly letter?: number;
  readonly word?: number;
}
/** The spacing that an element is set with; readers may have their own style sheet. */
export function spacingOf({ fontSize, letterSpacing, wordSpacing }: CSSStyleDeclaration): Spacing {
  const em = (length: string) => (parseFloat(length) || 0) / (parseFloat(fontSize) || 1);
  return { letter: em(letterSpacing), word: em(wordSpacing) };
}

/**
 * Measures with the page's own font. Digits are tabular, so all numbers of one length share a cache entry;
 * a margin covers the gap that browsers set between Han and Latin.
 */
export function canvasMeasure(family: string, spacing: Spacing = {}): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return estimate;
  // What readers set for themselves; in em, because widths are kept in em.
  context.letterSpacing = `${(spacing.letter ?? 0) * EM}px`;
  context.wordSpacing = `${(spacing.word ?? 0) * EM}px`;
  const known = new Map<string, number>();
  return (text, size, bold) => {
    const key = (bold ? 'b' : 'r') + text.replace(/\d/g, '0');
    let em = known.get(key);
    if (em === undefined) {
      context.font = `${bold ? 600 : 400} ${EM}px ${family}`;
      const mixed = text.match(/[\u2e80-\uffef](?=[\dA-Za-z])|[\dA-Za-z](?=[\u2e80-\uffef])/g)?.length ?? 0;
      em = context.measureText(key.slice(1)).width / EM + mixed * 0.125;
      if (known.size > 4000) known.clear();
      known.set(key, em);
    }
    return em * size * 1.01;
  };
}
