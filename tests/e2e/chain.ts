import { expect, type Page } from '@playwright/test';
import parameters from '../reference/parameters.json' with { type: 'json' };

export type Locale = 'zh' | 'en';
export const LOCALES: readonly Locale[] = ['zh', 'en'];

/** The accessible name of a parameter's slider. */
export function label(id: string, locale: Locale): string {
  const row = parameters.find((one) => one.id === id);
  if (!row) throw new Error(`No parameter ${id}`);
  return row[locale];
}

/** The page as a visitor meets it, and words for what a visitor does. */
export class Chain {
  constructor(
    readonly page: Page,
    readonly locale: Locale,
  ) {}

  /** Opens the first visit in a language, or a link. */
  async open(link = `?v=${this.locale}`): Promise<void> {
    await this.page.goto(`./${link}`);
    await expect(this.headline).not.toBeEmpty();
  }
  get headline() {
    return this.page.getByRole('heading', { level: 1 });
  }
  slider(id: string) {
    return this.page.getByRole('slider', { name: label(id, this.locale), exact: true });
  }
  button(zh: string, en: string) {
    return this.page.getByRole('button', { name: this.locale === 'zh' ? zh : en, exact: true });
  }
  /** The exact result that the page says it shows; every element that shows it must agree. */
  async result(output: string): Promise<number> {
    const values = await this.page
      .locator(`[data-output="${output}"]`)
      .evaluateAll((elements) => elements.map((element) => Number(element.getAttribute('data-value'))));
    expect(values.length, `${output} is on screen`).toBeGreaterThan(0);
    for (const value of values) expect(value).toBe(values[0]);
    return values[0] ?? NaN;
  }
  async value(id: string): Promise<number> {
    return Number(await this.slider(id).inputValue());
  }
  /** Drags a slider's thumb with the mouse until the slider has a value. */
  async drag(id: string, to: number): Promise<void> {
    const slider = this.slider(id);
    const box = await slider.boundingBox();
    if (!box) throw new Error(`${id} is not on screen`);
    const { low, high, now, reversed, thumb } = await slider.evaluate((element: HTMLInputElement) => ({
      low: Number(element.min),
      high: Number(element.max),
      now: Number(element.value),
      reversed: getComputedStyle(element).direction === 'rtl',
      thumb: parseFloat(getComputedStyle(element).getPropertyValue('--thumb')) || 16,
    }));
    const at = (value: number) => {
      const share = (value - low) / (high - low);
      return box.x + thumb / 2 + (box.width - thumb) * (reversed ? 1 - share : share);
    };
    const y = box.y + box.height / 2;
    await this.page.mouse.move(at(now), y);
    await this.page.mouse.down();
    for (let i = 1; i <= 10; i++) await this.page.mouse.move(at(now + ((to - now) * i) / 10), y);
    await this.page.mouse.up();
  }
  /** Moves through the page with Tab until an element has the focus. */
  async tabTo(target: ReturnType<Page['getByRole']>): Promise<void> {
    for (let i = 0; i < 160; i++) {
      await this.page.keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    }
    throw new Error('Tab never reached the element');
  }
}
