import { expect, test } from '@playwright/test';
import { anyFrom, hostile } from '../state/link/hostile';
import { Chain } from './chain';

test('two thousand hostile addresses: no exception, no markup, nothing that hangs', async ({ page }) => {
  test.setTimeout(600_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const chain = new Chain(page, 'zh');
  await chain.open();
  await page.waitForLoadState('networkidle');
  const elements = await page.locator('img, iframe, object, embed, script').count();
  const any = anyFrom(4);
  const texts = Array.from({ length: 2_000 }, () => hostile(any).join('#').slice(0, 20_000));
  // A batch at a time: as an address behind the '#', which the page follows, and every tenth as a pasted text.
  for (let at = 0; at < texts.length; at += 100) {
    const slow = await page.evaluate(
      async (batch) => {
        let slowest = 0;
        for (const [i, text] of batch.entries()) {
          const start = performance.now();
          if (i % 10 === 0) {
            const data = new DataTransfer();
            data.setData('text/plain', text);
            document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
          } else
            history.replaceState(
              null,
              '',
              location.pathname + '?' + encodeURI(text.replace(/[\ud800-\udfff]/g, '')).slice(0, 8_000),
            );
          dispatchEvent(new HashChangeEvent('hashchange'));
          await new Promise((done) => setTimeout(done, 0));
          slowest = Math.max(slowest, performance.now() - start);
        }
        return slowest;
      },
      texts.slice(at, at + 100),
    );
    // Far above what one takes: a page that hangs, not a machine that is busy.
    expect(slow).toBeLessThan(5_000);
  }
  expect(faults).toEqual([]);
  expect(await page.locator('img, iframe, object, embed, script').count()).toBe(elements);
  await chain.slider('productValue').press('End');
  expect(await chain.value('productValue')).toBe(100);
});
