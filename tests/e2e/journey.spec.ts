import { expect, test } from '@playwright/test';
import { caseById } from '../../src/content/cases';
import { Chain, LOCALES } from './chain';

const shop = caseById('shop_only');
if (!shop?.next) throw new Error('The corner shop has no sequel');
const CASES = { only: shop.title, move: shop.next.move };

for (const locale of LOCALES)
  for (const by of ['mouse', 'keyboard'] as const)
    test.describe(`first visit, ${locale}, by ${by}`, () => {
      test('ten more for service: the headline tells attitude, retention and money', async ({ page }) => {
        const chain = new Chain(page, locale);
        await chain.open();
        const before = await chain.result('lifetimeValue');
        expect(await chain.result('retention')).toBeCloseTo(0.679, 3);
        if (by === 'mouse') await chain.drag('serviceValue', 72);
        else {
          await chain.tabTo(chain.slider('serviceValue'));
          for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight');
        }
        expect(await chain.value('serviceValue')).toBe(72);
        expect(await chain.result('retention')).toBeCloseTo(0.827, 3);
        expect(await chain.result('attitude')).toBeCloseTo(56.1, 1);
        expect((await chain.result('lifetimeValue')) - before).toBeGreaterThan(2_000);
        const words = (await chain.headline.innerText()).replace(/\s+/g, ' ');
        if (locale === 'zh')
          expect(words).toMatch(/服务评分加10.*态度从46升到56.*留存从68%升到.*83%.*一位客户多值.*¥2,510/);
        else
          expect(words).toMatch(
            /Service rating \+10: attitude 46 to 56, retention 68% to 83%, a customer worth ¥2,510 more/,
          );
      });

      test('the corner shop: a rival takes the customers, attitude stands still', async ({ page }) => {
        const chain = new Chain(page, locale);
        await chain.open();
        const list = page.getByTitle(locale === 'zh' ? '换一个案例' : 'Choose a case');
        const only = page.getByRole('dialog').getByRole('button', { name: CASES.only[locale], exact: true });
        const next = page.getByRole('navigation').getByRole('button', { name: CASES.move[locale] });
        if (by === 'mouse') {
          await list.click();
          await only.click();
        } else {
          await chain.tabTo(list);
          await page.keyboard.press('Enter');
          await chain.tabTo(only);
          await page.keyboard.press('Enter');
        }
        await expect(page.getByRole('dialog')).toHaveCount(0);
        expect(await chain.result('retention')).toBeCloseTo(0.948, 3);
        const attitude = await chain.result('attitude');
        if (by === 'mouse') await next.click();
        else {
          await chain.tabTo(next);
          await page.keyboard.press('Enter');
        }
        expect(await chain.result('retention')).toBeCloseTo(0.012, 3);
        expect(await chain.result('attitude')).toBe(attitude);
        await expect(chain.headline).toContainText(locale === 'zh' ? '留存从95%跌到1%' : 'retention 95% to 1%');
        await expect(chain.headline).toContainText(locale === 'zh' ? '态度还是28' : 'attitude still 28');
      });

      test('a changed assumption is marked where it acts, and can be restored alone', async ({ page }) => {
        // By Tab alone it is a long way through all assumptions.
        test.setTimeout(300_000);
        const chain = new Chain(page, locale);
        await chain.open();
        const opener = chain.button('模型假设', 'Assumptions');
        if (by === 'mouse') await opener.click();
        else {
          await chain.tabTo(opener);
          await page.keyboard.press('Enter');
          // The way goes on from the drawer's heading.
          await expect(chain.drawer.getByRole('heading', { level: 2 }).first()).toBeFocused();
        }
        const slider = chain.slider('attitudeBonus');
        await slider.scrollIntoViewIfNeeded();
        if (by === 'mouse') await chain.drag('attitudeBonus', 0.6);
        else {
          await chain.tabTo(slider);
          for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
        }
        expect(await chain.value('attitudeBonus')).toBeCloseTo(0.6, 6);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('complementary')).toHaveCount(0);
        await expect(page.locator('.chain')).toContainText('※');
        await chain.slider('serviceValue').focus();
        await page.keyboard.press('ArrowRight');
        const marked = page.getByRole('button', { name: /※/ }).first();
        await marked.click();
        await chain.button('恢复全部假设', 'Restore all assumptions').click();
        expect(await chain.value('attitudeBonus')).toBeCloseTo(0.4, 6);
        await page.keyboard.press('Escape');
        expect(await chain.value('serviceValue')).toBe(63);
        await expect(page.locator('.chain')).not.toContainText('※');
      });

      test('another language, then a reload: the state is the same', async ({ page }) => {
        const chain = new Chain(page, locale);
        await chain.open();
        await chain.slider('serviceValue').focus();
        await page.keyboard.press('PageUp');
        const other = new Chain(page, locale === 'zh' ? 'en' : 'zh');
        const before = await chain.result('lifetimeValue');
        const language = page.getByRole('button', { name: locale === 'zh' ? 'Switch to English' : '切换到中文' });
        if (by === 'mouse') await language.click();
        else {
          await chain.tabTo(language);
          await page.keyboard.press('Enter');
          await expect(page.locator('button.language')).toBeFocused();
        }
        await expect(page.locator('html')).toHaveAttribute('lang', other.locale === 'zh' ? 'zh-Hans-CN' : 'en');
        expect(await other.value('serviceValue')).toBe(72);
        expect(await other.result('lifetimeValue')).toBe(before);
        const words = await other.headline.innerText();
        await page.reload();
        expect(await other.value('serviceValue')).toBe(72);
        expect(await other.result('lifetimeValue')).toBe(before);
        expect(await other.headline.innerText()).toBe(words);
      });
    });
