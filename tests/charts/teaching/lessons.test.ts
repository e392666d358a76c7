import { describe, expect, test } from 'vitest';
import { estimate } from '../../../src/charts/measure';
import { reachFor } from '../../../src/charts/picture';
import type { Guide } from '../../../src/charts/teaching/guide';
import { guidedPicture } from '../../../src/charts/teaching/guided';
import { wideFrame, wideScale } from '../../../src/charts/wide-frame';
import { LESSONS } from '../../../src/content/teaching/lessons';
import { statesOf } from '../../../src/content/teaching/stand';
import { OUTPUTS } from '../../../src/model/outputs';
import { LOCALES } from '../../../src/text';
import { besideOf, roomOf } from '../../../src/views/teaching/lesson/room-of';
import { overlaps, sound } from '../pictures';
import { subjectOf } from './subjects';

describe.each(LOCALES)('what a lesson shows before its end, %s', (locale) => {
  test.each(LESSONS)('$id', (lesson) => {
    const subject = subjectOf(statesOf(lesson), lesson.now, locale);
    const reach = reachFor(subject.now, subject.before);
    const beside = besideOf(lesson);
    for (const [width, height, enlarged] of [
      [1280, 720, 1],
      [1920, 1080, 1.2],
    ] as const) {
      const { g, s } = wideScale(width, height, enlarged);
      const room = roomOf({ width, height, enlarged, g, s, beside });
      const tall = height - room.down;
      const hiddenWord = OUTPUTS.lifetimeValue.label[locale];
      const led = beside ? {} : { withoutMoney: true };
      const guides: Guide[] = [{ shown: lesson.ask.shown, hiddenWord, ...led }];
      if (!beside) guides.push({ shown: 'attitude', ...led });
      for (const guide of guides) {
        const picture = guidedPicture(subject, reach, estimate, room.width, tall, enlarged, guide);
        sound(picture);
        expect(overlaps(picture.marks), guide.shown).toEqual([]);
        if (guide.shown !== 'attitude') continue;
        // No plane is drawn that would say how far to the right the point stands.
        const end = picture.marks.find(({ id }) => id === 'point');
        const { plane, yl } = wideFrame(subject, reach, room.width, tall, enlarged);
        expect(end).toMatchObject({ x: plane.left, y: yl(subject.now.result.attitude) });
      }
    }
  });
});
