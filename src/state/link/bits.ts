/** Collects bits, most significant first. */
export class BitWriter {
  readonly bits: number[] = [];

  flag(value: boolean): void {
    this.bits.push(value ? 1 : 0);
  }
  /** A whole number 0 … 2^width − 1; width at most 53. */
  uint(value: number, width: number): void {
    for (let place = width - 1; place >= 0; place -= 1) this.bits.push(Math.floor(value / 2 ** place) % 2);
  }
}

/** The bits have come to an end before the reading has. */
export class EndOfBits extends Error {}

/** Reads what a BitWriter wrote. */
export class BitReader {
  #at = 0;
  constructor(readonly bits: readonly number[]) {}

  flag(): boolean {
    return this.uint(1) === 1;
  }
  /** @throws EndOfBits when fewer bits are left */
  uint(width: number): number {
    if (this.#at + width > this.bits.length) throw new EndOfBits();
    let value = 0;
    for (let i = 0; i < width; i += 1) value = value * 2 + (this.bits[this.#at + i] ?? 0);
    this.#at += width;
    return value;
  }
  /** Whether nothing but fill is left: fewer bits than one digit of a link can add, all zero. */
  get done(): boolean {
    const rest = this.bits.slice(this.#at);
    return rest.length < 7 && rest.every((bit) => bit === 0);
  }
}
