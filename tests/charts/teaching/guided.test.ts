import { describe, expect, it } from 'vitest';
import { estimate } from '../../../src/charts/measure';
import { reachFor } from '../../../src/charts/picture';
import { reaches } from '../../../src/charts/teaching/guide';
import { guidedPicture } from '../../../src/charts/teaching/guided';
import { guidedNarrow } from '../../../src/charts/teaching/guided-narrow';
import { DECKS } from '../../../src/content/teaching/decks';
import { NOBODY } from '../../../src/content/teaching/guess';
import { OUTPUTS } from '../../../src/model/outputs';
import { statesAt } from '../../../src/state/teaching/beat-headline';
import { beatsOf, standsAt, type Beat } from '../../../src/state/teaching/beats';
import { LOCALES, type Locale } from '../../../src/text';
import { guideAt } from '../../../src/views/teaching/stage/guide-at';
import { overlaps, sound, wordsIn } from '../pictures';
import { subjectOf } from './subjects';

const subjectAt = (beat: Beat, locale: Locale) => subjectOf(statesAt(beat), standsAt(beat).now, locale);
const ROOM = { first: { up: 11, same: 15, down: 4 }, second: NOBODY };

describe.each(LOCALES)('the picture of every beat, %s', (locale) => {
  const beats = DECKS.flatMap((deck) =>
    beatsOf(deck).map((beat) => ({ name: `${deck.id} ${beat.step.id} ${beat.kind}`, beat })),
  );
  it.each(beats)('$name is whole, and holds nothing behind its curtain', ({ beat }) => {
    const subject = subjectAt(beat, locale);
    const reach = reachFor(subject.now, subject.before);
    const guide = guideAt(beat, { before: subject.before, now: subject.now }, ROOM, locale);
    for (const picture of [
      guidedPicture(subject, reach, estimate, 1280, 720, 1, guide),
      guidedPicture(subject, reach, estimate, 1920, 1080, 1.2, guide),
      guidedNarrow(subject, reach, estimate, 390, 1, guide),
      guidedNarrow(subject, reach, estimate, 390, 1, { ...guide, withoutMoney: true }),
    ]) {
      sound(picture);
      expect(overlaps(picture.marks)).toEqual([]);
      const told = picture.marks.flatMap((mark) => (mark.kind === 'words' && mark.output ? [mark.output] : []));
      for (const output of told) expect(reaches(guide, OUTPUTS[output].station), output).toBe(true);
      // Nothing leads to a drawer that is not there.
      expect(picture.marks.filter((mark) => mark.kind === 'words' && mark.opens)).toEqual([]);
    }
  });
  it.each(beats.filter(({ beat }) => beat.kind !== 'look'))('$name counts the room by dots', ({ beat }) => {
    const subject = subjectAt(beat, locale);
    const guide = guideAt(beat, { before: subject.before, now: subject.now }, ROOM, locale);
    const picture = guidedPicture(subject, reachFor(subject.now, subject.before), estimate, 1920, 1080, 1.2, guide);
    const dots = (band: string) => picture.marks.filter(({ id }) => new RegExp(`^band-${band}-\\d+$`).test(id)).length;
    expect([dots('up'), dots('same'), dots('down')]).toEqual([11, 15, 4]);
    expect(wordsIn(picture).get('band-up-count')).toBe('11');
    expect(picture.marks.some(({ id }) => id === 'bands-answer')).toBe(beat.kind === 'reveal');
  });
  it.each(beats.filter(({ beat }) => beat.kind !== 'look'))(
    '$name shows both rounds, one under the other',
    ({ beat }) => {
      const subject = subjectAt(beat, locale);
      const rounds = { ...ROOM, second: { up: 20, same: 4, down: 0 } };
      const guide = guideAt(beat, { before: subject.before, now: subject.now }, rounds, locale);
      for (const [width, height] of [
        [1280, 720],
        [1920, 1080],
      ] as const) {
        const reach = reachFor(subject.now, subject.before);
        const picture = guidedPicture(subject, reach, estimate, width, height, 1, guide);
        sound(picture);
        expect(overlaps(picture.marks)).toEqual([]);
        const dots = (band: string) =>
          picture.marks.flatMap((mark) =>
            mark.kind === 'circle' && new RegExp(`^band-${band}-\\d+$`).test(mark.id) ? [mark] : [],
          );
        expect([dots('up').length, dots('same').length, dots('down').length]).toEqual([20, 4, 0]);
        expect([dots('up-earlier').length, dots('same-earlier').length, dots('down-earlier').length]).toEqual([
          11, 15, 4,
        ]);
        expect(wordsIn(picture).get('band-same-count')).toBe('15 → 4');
        const [now, before] = [dots('same')[0], dots('same-earlier')[0]];
        expect((now?.y ?? 0) - (before?.y ?? 0)).toBeGreaterThanOrEqual((now?.r ?? 0) + (before?.r ?? 0));
      }
    },
  );
});
