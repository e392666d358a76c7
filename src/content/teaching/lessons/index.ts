import type { Lesson } from '../lesson';
import { subtraction } from './01-subtraction';
import { takeoff } from './02-takeoff';
import { queue } from './03-queue';
import { shop } from './04-shop';
import { software } from './05-software';
import { fivePoints } from './06-five-points';
import { extension } from './07-extension';
import { ties } from './08-ties';
import { benefits } from './09-benefits';
import { miles } from './10-miles';
import { recovery } from './11-recovery';
import { sameness } from './12-sameness';
import { mobile } from './13-mobile';
import { tasks } from './14-tasks';

/** Every lesson, in the order of the list. */
export const LESSONS: readonly Lesson[] = [
  subtraction,
  takeoff,
  queue,
  shop,
  software,
  fivePoints,
  extension,
  ties,
  benefits,
  miles,
  recovery,
  sameness,
  mobile,
  tasks,
];

/** A lesson by its id; nothing for an id that none has. */
export const lessonById = (id: string): Lesson | undefined => LESSONS.find((one) => one.id === id);
