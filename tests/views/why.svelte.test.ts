import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { why, whyRow } from '../../src/content/why';
import { surroundings } from '../state/surroundings';
import { Session, provideSession } from '../../src/state/session.svelte';
import Why from '../../src/views/Why.svelte';
import type { OutputId } from '../../src/model/outputs';
import type { RatingId } from '../../src/model/alternatives';

let shown: ReturnType<typeof mount> | undefined;

/** The component under a session, in a drawer's width. */
function show(props: { output?: OutputId; row?: RatingId }) {
  const session = new Session(surroundings());
  document.body.style.width = '360px';
  const target = document.createElement('div');
  document.body.replaceChildren(target);
  const Under: Component = (anchor) => {
    provideSession(session);
    return (Why as Component<typeof props>)(anchor, props);
  };
  shown = mount(Under, { target });
  flushSync();
  return { session, target };
}
const cells = (target: HTMLElement) => [...target.querySelectorAll('td')].map((cell) => cell.textContent);

describe('how a number comes about', () => {
  afterEach(async () => {
    if (shown) await unmount(shown);
    shown = undefined;
  });

  it('shows the formula, the steps and the sentence, and ends in the value', () => {
    const { session, target } = show({ output: 'deliveredValue' });
    const told = why('deliveredValue', session, 'zh');
    expect(target.textContent).toContain(told.formula);
    expect(target.textContent).toContain(told.sentence);
    expect(cells(target)).toEqual([...told.steps.slice(0, -1).map(({ text }) => text), told.value]);
  });

  it('follows the session: numbers and language', () => {
    const { session, target } = show({ row: 'serviceValue' });
    const before = cells(target);
    session.drag('serviceValue', 90);
    flushSync();
    expect(cells(target)).not.toEqual(before);
    session.setLocale('en');
    flushSync();
    expect(target.textContent).toContain(whyRow('serviceValue', session, 'en').sentence);
  });

  it.each(['retention', 'lifetimeValue', 'switchingCost', 'satisfaction'] as const)('%s fits a drawer', (output) => {
    const { session, target } = show({ output });
    for (const locale of ['zh', 'en'] as const) {
      session.setLocale(locale);
      flushSync();
      expect(target.scrollWidth, locale).toBeLessThanOrEqual(360);
    }
  });
});
