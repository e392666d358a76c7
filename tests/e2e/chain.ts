import { expect, type Locator, type Page } from '@playwright/test';
import { STATIONS, type StationId } from '../../src/content/stations';
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
  /** The line under the headline, which answers the last attempt. */
  get readout() {
    return this.page.locator('.readout');
  }
  get drawer() {
    return this.page.getByRole('complementary');
  }
  /** Opens the drawer of a station by the words of the picture, or the assumptions by their button. */
  async openDrawer(id: StationId | 'assumptions'): Promise<void> {
    const station = STATIONS.find((one) => one.id === id);
    if (station)
      await this.page.getByRole('button').and(this.page.getByTitle(station.note[this.locale])).first().click();
    else await this.page.getByRole('button', { name: this.locale === 'zh' ? /^模型假设/ : /^Assumptions/ }).click();
    await expect(this.drawer).toBeVisible();
  }
  async closeDrawer(): Promise<void> {
    await this.drawer.getByRole('button', { name: this.locale === 'zh' ? '关闭' : 'Close', exact: true }).click();
    await expect(this.drawer).toHaveCount(0);
  }
  /** Where a slider's thumb stands for a value, in pixels of the window. */
  async thumb(slider: Locator, value?: number): Promise<{ x: number; y: number }> {
    const box = await slider.boundingBox();
    if (!box) throw new Error('The slider is not on screen');
    const { low, high, now, reversed, thumb } = await slider.evaluate((element: HTMLInputElement) => ({
      low: Number(element.min),
      high: Number(element.max),
      now: Number(element.value),
      reversed: getComputedStyle(element).direction === 'rtl',
      thumb: parseFloat(getComputedStyle(element).getPropertyValue('--thumb')) || 16,
    }));
    const share = ((value ?? now) - low) / (high - low);
    return {
      x: box.x + thumb / 2 + (box.width - thumb) * (reversed ? 1 - share : share),
      y: box.y + box.height / 2,
    };
  }
  /** Drags a slider's thumb with the mouse until the slider has a value. */
  async drag(which: string | Locator, to: number): Promise<void> {
    const slider = typeof which === 'string' ? this.slider(which) : which;
    // Waits until the axes of the last change have come to rest.
    await slider.scrollIntoViewIfNeeded();
    const from = await this.thumb(slider);
    const goal = await this.thumb(slider, to);
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    for (let i = 1; i <= 10; i++)
      await this.page.mouse.move(from.x + ((goal.x - from.x) * i) / 10, from.y + ((goal.y - from.y) * i) / 10);
    await this.page.mouse.up();
  }
  /** Moves through the page with Tab until an element has the focus; once around, if it lies behind. */
  async tabTo(target: ReturnType<Page['getByRole']>): Promise<void> {
    await expect(target).toBeVisible();
    for (let i = 0; i < 1_000; i++) {
      await this.page.keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    }
    throw new Error('Tab never reached the element');
  }
}
