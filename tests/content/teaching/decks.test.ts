import { describe, expect, test } from 'vitest';
import { caseById } from '../../../src/content/cases';
import { spell } from '../../../src/content/sentence';
import { STATIONS, type StationId } from '../../../src/content/stations';
import { bandOf, bandsOf, withGuesses } from '../../../src/content/teaching/bands';
import { DECKS, deckById } from '../../../src/content/teaching/decks';
import { changeText, shownChange, shownValue } from '../../../src/content/teaching/print';
import { revealWhy } from '../../../src/content/teaching/reveal-why';
import { settledStand, statesOf, type States } from '../../../src/content/teaching/stand';
import type { Deck, Step } from '../../../src/content/teaching/step';
import { blankOf, told } from '../../../src/content/teaching/told';
import { outputText } from '../../../src/content/readout';
import { OUTPUTS, OUTPUT_IDS, type OutputId } from '../../../src/model/outputs';
import { SOURCE_IDS } from '../../../src/model/sources';
import { LOCALES, type Text } from '../../../src/text';
import { written } from '../../words';
import { linesOf } from './headline-lines';

const PLACES: readonly StationId[] = STATIONS.map(({ id }) => id);
const behind = (output: OutputId, shown: StationId): boolean =>
  PLACES.indexOf(OUTPUTS[output].station) > PLACES.indexOf(shown);
const blanksIn = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

/** What the blanks of a text tell; “5.3 more” and “+5.3” are the same. */
const toldIn = (text: string): readonly string[] =>
  blanksIn(text)
    .map((name) => name.replace(/_size$/, '_by'))
    .sort();

/** Numbers of a text, large units written out: 6.677亿 and 667.7 million are the same. */
const numbersIn = (text: string): readonly number[] =>
  [...text.replaceAll(',', '').matchAll(/([+−]?\d+(?:\.\d+)?)(亿| million)?/g)]
    .map(([, digits = '', unit]) => {
      const factor = unit === '亿' ? 1e8 : unit ? 1e6 : 1;
      return Math.round(Number(digits.replace('−', '-')) * factor * 1000) / 1000;
    })
    .sort((a, b) => a - b);

/** The first beat shows what stands before the change. */
const looking = ({ before }: States): States => ({ before, now: before });

interface Headline {
  readonly kind: 'look' | 'ask' | 'told' | 'more';
  readonly text: Text;
  readonly states: States;
}
const headlines = (step: Step): readonly Headline[] => {
  const states = statesOf(step);
  const all: readonly (readonly [Headline['kind'], Text | undefined, States])[] = [
    ['look', step.look, looking(states)],
    ['ask', step.question?.ask, states],
    ['told', step.told, states],
    ['more', step.more, states],
  ];
  return all.flatMap(([kind, text, at]) => (text ? [{ kind, text, states: at }] : []));
};

const all = DECKS.map((deck) => [deck.id, deck] as const);
const steps = DECKS.flatMap((deck) => deck.steps.map((step) => [`${deck.id} ${step.id}`, step] as const));
const asking = steps.flatMap(([name, step]) => (step.question ? [[name, step, step.question] as const] : []));
const minutesOf = ({ steps: list }: Deck): number => list.reduce((sum, { minutes }) => sum + minutes, 0);
const answersOf = (deck: Deck) =>
  deck.steps.flatMap((step) => {
    const { before, now } = statesOf(step);
    return step.question ? [bandOf(step.question, before.result, now.result)] : [];
  });

describe('the decks', () => {
  test('are found by their ids, which can stand in links', () => {
    expect(new Set(DECKS.map(({ id }) => id)).size).toBe(DECKS.length);
    for (const deck of DECKS) {
      expect(deck.id).toMatch(/^[a-z0-9]+$/);
      expect(deckById(deck.id)).toBe(deck);
    }
    expect(deckById('nothing')).toBeUndefined();
    expect(deckById('constructor')).toBeUndefined();
  });

  test('the session of 90 minutes takes 90 minutes', () => {
    expect(minutesOf(deckById('session') as Deck)).toBe(90);
  });

  test('the question of the opening story is asked', () => {
    const opening = asking.find(([, { now }]) => now.case === 'opening' && now.values?.serviceValue === 72);
    expect(opening?.[2]).toMatchObject({ output: 'attitude', shown: 'satisfaction' });
  });

  describe.each(all)('%s', (_, deck) => {
    test('is written, and says how long it takes', () => {
      written(deck.title);
      written(deck.about);
      const minutes = minutesOf(deck);
      expect(deck.about.zh).toContain(`${minutes}分钟`);
      expect(deck.about.en).toContain(`${minutes} minutes`);
    });

    test('its steps have ids of their own and at most sixteen ask', () => {
      const ids = deck.steps.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z0-9]+$/);
      const asked = deck.steps.filter(({ question }) => question);
      expect(asked.length).toBeGreaterThanOrEqual(4);
      expect(asked.length).toBeLessThanOrEqual(16);
    });

    test('its answers cannot be had by always saying the same', () => {
      const answers = answersOf(deck);
      for (const band of ['up', 'same', 'down'])
        expect(answers.filter((answer) => answer === band).length, band).toBeLessThanOrEqual(
          Math.ceil((answers.length * 2) / 3),
        );
    });
  });
});

describe.each(steps)('the step %s', (_, step) => {
  test('stands in cases that exist and need no settling', () => {
    for (const stand of [step.before, step.now]) {
      expect(caseById(stand.case), stand.case).toBeDefined();
      expect(settledStand(stand).changes).toEqual([]);
    }
    expect(step.minutes).toBeGreaterThan(0);
    for (const source of step.source ?? []) expect(SOURCE_IDS).toContain(source);
  });

  test('is written in both languages', () => {
    for (const text of [step.title, step.note.look, step.note.ask, step.note.reveal]) if (text) written(text);
    for (const { text } of headlines(step)) written(text);
    for (const text of Object.values(step.note))
      for (const locale of LOCALES) expect(text[locale], 'a blank in a note').not.toMatch(/[{}*]/);
  });

  test('asks, tells and notes belong together', () => {
    expect(step.told !== undefined).toBe(step.question !== undefined);
    expect(step.note.ask !== undefined).toBe(step.question !== undefined);
    expect(step.note.reveal !== undefined).toBe(step.question !== undefined);
    if (!step.question) expect(step.now).toEqual(step.before);
    else expect(settledStand(step.now).inputs).not.toEqual(settledStand(step.before).inputs);
  });

  test('every blank is known and filled, and both languages say the same numbers', () => {
    for (const { kind, text, states } of headlines(step)) {
      for (const locale of LOCALES) {
        for (const name of blanksIn(text[locale])) {
          expect(blankOf(name), name).toBeDefined();
          if (kind === 'look') expect(name, 'nothing has changed yet').not.toMatch(/_(before|by|size)/);
        }
        expect(text[locale].split('*').length % 2, 'every mark has its partner').toBe(1);
        const clauses = told(text, states, locale);
        expect(spell(clauses)).not.toMatch(/[{}*]|NaN|undefined|—/);
      }
      expect(toldIn(text.zh)).toEqual(toldIn(text.en));
      expect(numbersIn(spell(told(text, states, 'zh')))).toEqual(numbersIn(spell(told(text, states, 'en'))));
    }
  });

  test('its headlines take at most two lines on a projector, with those who guessed right', () => {
    for (const { kind, text, states } of headlines(step))
      for (const locale of LOCALES) {
        if (kind === 'more') continue;
        const clauses = told(text, states, locale);
        const line = spell(kind === 'told' ? withGuesses(clauses, 11, 30, locale) : clauses);
        expect(linesOf(line, locale), line).toBeLessThanOrEqual(2);
      }
  });
});

describe.each(asking)('the question of %s', (_, step, question) => {
  const { before, now } = statesOf(step);

  test('is about something behind the curtain', () => {
    expect(behind(question.output, question.shown)).toBe(true);
  });

  test('shows nothing that is still hidden', () => {
    for (const locale of LOCALES) {
      for (const name of blanksIn(question.ask[locale])) {
        const id = blankOf(name);
        if (id !== undefined && id in OUTPUTS) expect(behind(id as OutputId, question.shown), name).toBe(false);
      }
      const numbers = numbersIn(spell(told(question.ask, { before, now }, locale)));
      const open = new Set(
        OUTPUT_IDS.filter((id) => !behind(id, question.shown)).flatMap((id) => [
          shownValue(id, now.result[id]),
          shownValue(id, before.result[id]),
          Math.abs(shownChange(id, before.result, now.result)),
        ]),
      );
      for (const id of OUTPUT_IDS.filter((one) => behind(one, question.shown))) {
        const value = shownValue(id, now.result[id]);
        if (!open.has(value) && !Number.isInteger(value)) expect(numbers, id).not.toContain(value);
        const hidden = outputText(id, now.result[id], locale);
        if (!open.has(value)) expect(spell(told(question.ask, { before, now }, locale)), id).not.toContain(hidden);
      }
      expect(numbers).not.toContain(shownValue(question.output, now.result[question.output]));
    }
  });

  test('has an answer that does not lie on a border', () => {
    const { low, high, now: was } = bandsOf(question, before.result);
    const value = shownValue(question.output, now.result[question.output]);
    expect(question.margin).toBeGreaterThan(0);
    expect(low).toBeLessThan(was);
    expect(high).toBeGreaterThan(was);
    for (const border of [low, high]) expect(Math.abs(value - border)).toBeGreaterThan(0.1);
  });

  test('can be explained with the numbers that are printed', () => {
    const texts = LOCALES.map((locale) => spell(revealWhy(question.output, { before, now }, locale)));
    const [zh = '', en = ''] = texts;
    expect(numbersIn(zh)).toEqual(numbersIn(en));
    LOCALES.forEach((locale, place) => {
      expect(texts[place]).toContain(outputText(question.output, now.result[question.output], locale));
      const change = shownChange(question.output, before.result, now.result);
      if (change !== 0) expect(texts[place]).toContain(changeText(question.output, change, locale));
    });
  });
});
