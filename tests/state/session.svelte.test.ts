import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { CASES, caseById } from '../../src/content/cases';
import { evaluate } from '../../src/model/evaluate';
import { PARAMETER_IDS, PARAMETERS } from '../../src/model/parameters';
import { HISTORY_LIMIT } from '../../src/state/history';
import { Session } from '../../src/state/session.svelte';
import { pristine } from '../../src/state/setting';
import { readStudy, writeStudy } from '../../src/state/study/token';
import { studyWithoutRival } from '../../src/state/study/without-rival';
import { Bar, surroundings } from './surroundings';

const begin = (url = '', state: unknown = null): { session: Session; bar: Bar } => {
  const bar = new Bar(url, state);
  return { session: new Session(surroundings(bar)), bar };
};
/** Everything a session shows, by value. */
const seen = (session: Session) =>
  structuredClone({
    inputs: session.inputs,
    beforeInputs: session.beforeInputs,
    names: session.names,
    now: session.scene.now,
    before: session.scene.before,
  });
const kinds = (session: Session): readonly string[] => session.notices.map(({ kind }) => kind);

/** Another case with a change, as a link that has lost its end. */
const cutLink = (() => {
  const { session } = begin();
  session.open('kfc_after');
  session.set('serviceValue', 72);
  return session.link().split('&')[0]?.slice(0, -4) ?? '';
})();

describe('a new session', () => {
  it('opens the opening case in the language of the browser and writes nothing', () => {
    const { session, bar } = begin();
    expect(session.scene).toStrictEqual({
      now: pristine('opening'),
      before: pristine('opening'),
      names: {},
      study: '',
      locale: 'zh',
      theme: 'auto',
    });
    expect(session.result).toEqual(evaluate(caseById('opening')?.set ?? {}));
    expect(session.rivalNames).toEqual(caseById('opening')?.rivals.map(({ zh }) => zh));
    expect([session.canUndo, session.canRedo, session.dragging, session.notices.length]).toEqual([
      false,
      false,
      false,
      0,
    ]);
    expect(bar.writes).toEqual([]);
  });

  it('opens what its address says, and tells what it could not read', () => {
    const { session, bar } = begin(`${cutLink}&v=endark`);
    expect(session.scene).toMatchObject({ locale: 'en', theme: 'dark', now: pristine('opening') });
    expect(kinds(session)).toEqual(['damaged']);
    const [notice] = session.notices;
    if (notice) session.dismiss(notice);
    expect(session.notices).toEqual([]);
    expect(bar.writes).toEqual([]);
  });
});

describe('a drag', () => {
  it('is seen at once, and is one step and one write', () => {
    const { session, bar } = begin();
    const before = session.beforeResult;
    for (let value = 63; value <= 80; value += 0.25) {
      session.drag('serviceValue', value);
      expect(session.inputs.serviceValue).toBe(value);
      expect(session.dragging).toBe(true);
      expect(session.beforeResult).toBe(before);
    }
    expect(bar.writes).toEqual([]);
    expect(session.canUndo).toBe(false);
    session.drop();
    expect(session.dragging).toBe(false);
    expect(bar.writes.map(({ how }) => how)).toEqual(['replace']);
    session.undo();
    expect(session.inputs.serviceValue).toBe(62);
    expect(session.canUndo).toBe(false);
    session.redo();
    expect(session.inputs.serviceValue).toBe(80);
  });

  it('leaves no trace when it comes back to where it began', () => {
    const { session, bar } = begin();
    session.drag('serviceValue', 90);
    session.drag('serviceValue', 62);
    session.drop();
    session.drop();
    expect(session.scene.now.changes).toEqual({});
    expect(session.canUndo).toBe(false);
    expect(bar.writes).toEqual([]);
  });

  it('pushes neighbours only as long as it leans on them', () => {
    const { session } = begin();
    const jump = session.inputs.jumpSatisfaction;
    session.drag('minimumSatisfaction', 60);
    session.drag('jumpSatisfaction', 41);
    expect(session.inputs.jumpSatisfaction).toBe(65);
    session.drag('minimumSatisfaction', 20);
    session.drag('jumpSatisfaction', jump);
    session.drop();
    expect(session.inputs).toMatchObject({ minimumSatisfaction: 20, jumpSatisfaction: jump });
    expect(Object.keys(session.scene.now.changes)).toEqual(['minimumSatisfaction']);
  });

  it('moves several at once, and rivals', () => {
    const { session, bar } = begin();
    session.dragMany({ learningTime: 50, learningEffort: 60 });
    session.dragRival(0, { deliveredValue: 40 });
    session.dragRival(1, { availability: 0.1 });
    session.dragRival(0, { deliveredValue: 500 });
    expect(session.inputs.alternatives).toEqual([
      { deliveredValue: 80, availability: 0.9, copies: 2 },
      { deliveredValue: -18, availability: 0.1, copies: 1 },
    ]);
    session.drop();
    expect(bar.writes).toHaveLength(1);
    expect(session.rivalsChanged).toBe(true);
    session.resetRivals();
    expect(session.rivalsChanged).toBe(false);
    expect(session.inputs).toMatchObject({ learningTime: 50, learningEffort: 60 });
  });

  it('ignores what is no number', () => {
    const { session } = begin();
    session.drag('serviceValue', Number.NaN);
    session.drop();
    session.set('serviceValue', Infinity);
    expect(session.inputs.serviceValue).toBe(62);
    expect(session.canUndo).toBe(false);
  });

  it('does not recompute the baseline, nor anything at all for another language', () => {
    const { session } = begin();
    const computed = { before: 0, result: 0 };
    const stop = $effect.root(() => {
      $effect(() => {
        void session.beforeResult;
        computed.before += 1;
      });
      $effect(() => {
        void session.result;
        computed.result += 1;
      });
    });
    flushSync();
    for (let value = 63; value <= 72; value += 1) {
      session.drag('serviceValue', value);
      flushSync();
    }
    session.drop();
    flushSync();
    session.setLocale('en');
    flushSync();
    expect(computed).toEqual({ before: 1, result: 11 });
    stop();
  });
});

describe('verbs', () => {
  it('sets a typed value, and says the range when it is outside', () => {
    const { session, bar } = begin();
    session.set('serviceValue', 71.5);
    expect(session.inputs.serviceValue).toBe(71.5);
    expect(session.notices).toEqual([]);
    session.set('serviceValue', 280);
    expect(session.inputs.serviceValue).toBe(100);
    expect(kinds(session)).toEqual(['outOfRange']);
    expect(session.notices[0]?.text.en).toContain('0 to 100');
    session.set('serviceValue', -3);
    expect(kinds(session)).toEqual(['outOfRange']);
    expect(bar.writes).toHaveLength(3);
  });

  it('takes every parameter to both ends of its range and back', () => {
    const { session } = begin();
    for (const id of PARAMETER_IDS) {
      for (const end of PARAMETERS[id].range) session.set(id, end);
      session.resetAll();
    }
    expect(session.scene.now).toStrictEqual(pristine('opening'));
  });

  it('a rival that is removed takes what was asked about it along, and undo brings both back', () => {
    const { session } = begin();
    session.addRival();
    const asked = writeStudy({ 'with.rival2': 1, 'market.eyes': 2 }) ?? '';
    session.ask(asked);
    session.removeRival(0, studyWithoutRival(session.study, 0));
    expect(readStudy(session.study).study).toEqual({ 'with.rival1': 1, 'market.eyes': 1 });
    session.undo();
    expect(session.study).toBe(asked);
    expect(session.inputs.alternatives).toHaveLength(3);
  });

  it('adds and removes rivals, three at most, each with its name', () => {
    const { session } = begin();
    session.setLocale('en');
    session.addRival();
    expect(session.inputs.alternatives[2]).toEqual({ deliveredValue: 18, availability: 0.8, copies: 1 });
    expect(session.rivalNames).toEqual(['two peers', 'do it yourself', 'Rival 3']);
    session.addRival();
    expect(session.inputs.alternatives).toHaveLength(3);
    expect(kinds(session)).toEqual(['rivalLimit']);
    session.removeRival(0, '');
    expect(session.rivalNames).toEqual(['do it yourself', 'Rival 3']);
    expect(session.inputs.alternatives.map(({ deliveredValue }) => deliveredValue)).toEqual([-18, 18]);
    session.removeRival(1, '');
    session.addRival();
    expect(session.rivalNames).toEqual(['do it yourself', 'Rival 2']);
    session.removeRival(0, '');
    session.removeRival(0, '');
    expect(session.inputs.alternatives).toEqual([]);
    session.removeRival(0, '');
    for (let steps = 0; steps < 6; steps += 1) session.undo();
    expect(session.rivalNames).toEqual(['two peers', 'do it yourself']);
    session.undo();
    expect(session.locale).toBe('zh');
    expect(session.canUndo).toBe(false);
  });

  it('replaces ratings of a rival by a delivered value, and keeps them otherwise', () => {
    const rated = CASES.find(({ set }) => set.alternatives?.some(({ ratings }) => ratings));
    const { session } = begin();
    session.open(rated?.id ?? '');
    const index = session.inputs.alternatives.findIndex(({ ratings }) => ratings);
    const before = session.inputs.alternatives[index];
    session.setRival(index, { availability: 0.25 });
    expect(session.inputs.alternatives[index]).toEqual({ ...before, availability: 0.25 });
    session.setRival(index, { deliveredValue: 5 });
    expect(session.inputs.alternatives[index]).toEqual({
      deliveredValue: 5,
      availability: 0.25,
      copies: before?.copies,
    });
  });

  it('opens another case with a new step for Back, and keeps the view', () => {
    const { session, bar } = begin();
    session.setView('evidence');
    session.rename('title', '我的店');
    session.open('kfc_before');
    expect(session.scene).toMatchObject({
      now: pristine('kfc_before', 'evidence'),
      before: pristine('kfc_before', 'evidence'),
    });
    expect(session.names).toEqual({});
    expect(bar.writes.map(({ how }) => how)).toEqual(['push', 'replace', 'push']);
    session.open('no_such_case');
    expect(session.caseId).toBe('kfc_before');
    session.undo();
    expect(session.names).toEqual({ title: '我的店' });
  });

  it('plays a story from what stands now to what it turns into', () => {
    for (const { id, next } of CASES) {
      if (!next) continue;
      const { session, bar } = begin();
      session.open(id);
      expect(session.telling).toBe(false);
      session.play(next.case);
      expect(session.scene).toMatchObject({ before: pristine(id), now: pristine(next.case) });
      expect(session.move).toEqual(next.move);
      expect(session.telling).toBe(true);
      expect(bar.writes.at(-1)?.how).toBe('push');
      session.set('productValue', session.inputs.productValue === 50 ? 51 : 50);
      expect(session.move).toBeUndefined();
      expect(session.telling).toBe(false);
      session.undo();
      session.undo();
      expect(session.scene.now).toStrictEqual(pristine(id));
    }
    expect.hasAssertions();
  });

  it('sets the baseline, and resets rows, factors, assumptions or all', () => {
    const { session } = begin();
    session.set('serviceValue', 80);
    session.setBaseline();
    session.set('serviceValue', 90);
    session.set('lossAversion', 3);
    session.set('imageHalo', 0.5);
    expect(session.changedFactors).toEqual(['serviceValue', 'lossAversion']);
    expect(session.changedAssumptions).toEqual(['imageHalo']);
    session.resetRow('serviceValue');
    expect(session.inputs.serviceValue).toBe(80);
    session.resetAssumptions();
    expect(session.changedAssumptions).toEqual([]);
    expect(session.inputs.lossAversion).toBe(3);
    session.addRival();
    session.resetFactors();
    expect(session.scene.now).toStrictEqual(pristine('opening'));
    session.resetAll();
    expect(session.inputs.serviceValue).toBe(80);
  });

  it('lays a view over the present and leaves the baseline alone', () => {
    const { session } = begin();
    session.set('serviceValue', 80);
    const before = session.beforeResult;
    session.setView('evidence');
    expect(session.view).toBe('evidence');
    expect(session.inputs).toMatchObject({ serviceValue: 80, curveLinearity: 1, switchingEffectiveness: 0.6 });
    expect(session.changedAssumptions).toEqual([]);
    expect(session.beforeResult).toBe(before);
    session.setView('default');
    expect(session.scene.now.changes).toEqual({ serviceValue: 80 });
  });

  it('renames, and gives the own name back', () => {
    const { session } = begin();
    session.rename('rival1', '  隔壁\n老王  ');
    expect(session.rivalNames[0]).toBe('隔壁 老王');
    session.rename('rival1', '   ');
    expect(session.names).toEqual({});
    expect(session.rivalNames[0]).toBe('同行两家');
  });

  it('forgets the oldest of too many steps', () => {
    const { session } = begin();
    for (let step = 1; step <= HISTORY_LIMIT + 20; step += 1) session.set('serviceValue', step / 4);
    let taken = 0;
    for (; session.canUndo; taken += 1) session.undo();
    expect(taken).toBe(HISTORY_LIMIT);
    expect(session.inputs.serviceValue).toBe(5);
  });
});

describe('language and theme', () => {
  it('change nothing else, are written, and can be taken back', () => {
    const { session, bar } = begin();
    session.set('serviceValue', 72);
    const before = seen(session);
    for (let turn = 0; turn < 10; turn += 1) session.setLocale(turn % 2 ? 'zh' : 'en');
    session.setTheme('projector');
    expect(seen(session)).toEqual(before);
    expect(bar.search).toContain('v=zhprojector');
    session.undo();
    expect([session.theme, session.locale]).toEqual(['auto', 'zh']);
    session.undo();
    expect(session.locale).toBe('en');
    for (let turn = 0; turn < 9; turn += 1) session.undo();
    expect(seen(session)).toEqual(before);
    session.undo();
    expect(session.inputs.serviceValue).toBe(62);
    const drag = begin();
    drag.session.drag('serviceValue', 70);
    drag.session.setLocale('en');
    expect(drag.session.dragging).toBe(false);
    expect(drag.session.inputs.serviceValue).toBe(70);
    drag.session.undo();
    expect(drag.session.inputs.serviceValue).toBe(70);
  });
});

describe('the address', () => {
  it('that was asked for last is shown, though an earlier one took longer to read', async () => {
    const { session, bar } = begin();
    session.set('serviceValue', 72);
    const quick = bar.search;
    session.open('latent');
    // Behind the '#' it is read by code that has to be fetched first.
    bar.go(`#${bar.search.slice(1)}`);
    const slow = session.follow();
    bar.go(quick);
    await Promise.all([slow, session.follow()]);
    expect(session.caseId).toBe('opening');
    expect(session.inputs.serviceValue).toBe(72);
  });

  it('brings back in a new session what it was written for', () => {
    const { session, bar } = begin();
    session.open('kfc_before');
    session.play('kfc_after');
    session.set('serviceValue', 72.25);
    session.dragRival(0, { deliveredValue: 31 });
    session.drop();
    session.rename('title', '客户 A');
    session.setTheme('dark');
    const other = begin(bar.search + bar.hash).session;
    expect(other.scene).toStrictEqual(session.scene);
    expect(other.result).toEqual(session.result);
    expect(other.notices).toEqual([]);
    expect(begin(session.link({ privately: true })).session.scene).toStrictEqual(session.scene);
  });

  it('is followed back and forward, as a step that can be undone, without being written', async () => {
    const { session, bar } = begin();
    session.set('serviceValue', 72);
    const first = bar.search;
    session.open('kfc_before');
    const writes = bar.writes.length;
    bar.go(first);
    session.drag('productValue', 99);
    await session.follow();
    expect(session.dragging).toBe(false);
    expect(session.scene.now).toMatchObject({ case: 'opening', changes: { serviceValue: 72 } });
    expect(bar.writes).toHaveLength(writes);
    session.undo();
    expect(session.caseId).toBe('kfc_before');
    bar.go(cutLink);
    await session.follow();
    expect(session.caseId).toBe('kfc_before');
    expect(kinds(session)).toEqual(['damaged']);
  });
});

describe('pages of analysis', () => {
  it('Back from one keeps what was done on it, and leads on to earlier work after that', async () => {
    const { session, bar } = begin();
    session.open('kfc_before');
    const chain = { url: bar.search, state: bar.state };
    session.enter('compare');
    expect(bar.search).toMatch(/compare$/);
    session.set('serviceValue', 91);
    bar.go(chain.url, chain.state);
    await session.follow();
    expect([session.room, session.inputs.serviceValue]).toEqual([null, 91]);
    expect(bar.search).toBe(session.link());
    bar.go('?v=zh', { place: 'fresh', step: 0 });
    await session.follow();
    expect(session.caseId).toBe('opening');
  });
  it('undo leads to no other page', () => {
    const { session } = begin();
    session.set('serviceValue', 91);
    session.enter('money');
    session.undo();
    expect(session.room).toBe('money');
  });
  it('what cannot be read is not shown under the name of a map', () => {
    const { session } = begin('?s=2damaged&v=zh', { place: 'map', map: 'one', revision: 3, step: 2 });
    expect(session.place.kind).toBe('fresh');
  });
});
