import { OUTPUTS } from '../../../model/outputs';
import { bandsOf } from '../../../content/teaching/bands';
import { spell } from '../../../content/sentence';
import { tail } from '../../../state/link';
import type { Scene } from '../../../state/scene';
import { headlineAt, statesAt } from '../../../state/teaching/beat-headline';
import type { Beat } from '../../../state/teaching/beats';
import { writeAsked, type AskedScale, type AskedWords } from '../../../state/teaching/asked';
import type { Locale } from '../../../text';

/** What a room is given to scan: the question on a phone, or the state of the model to go on with. */
export interface RoomLink {
  readonly kind: 'guess' | 'state';
  readonly url: string;
}

const SCALES: Readonly<Partial<Record<string, AskedScale>>> = { prob: 'percent', '0–100': 'hundred' };

/** The question of a beat as it goes to the phones: in one language, everything as printed, nothing of the answer. */
export function askedTail(beat: Beat, session: number, locale: Locale): string | null {
  const { question } = beat.step;
  if (!question) return null;
  const states = statesAt({ ...beat, kind: 'ask' });
  const { printed, room } = bandsOf(question, states.before.result);
  const words: AskedWords = {
    ask: spell(headlineAt({ ...beat, kind: 'ask' }, states, locale)),
    quantity: OUTPUTS[question.output].label[locale],
    now: printed.now[locale],
    low: room.down ? printed.low[locale] : '',
    high: room.up ? printed.high[locale] : '',
  };
  const scale = SCALES[OUTPUTS[question.output].unit] ?? 'open';
  return writeAsked({ locale, session, question: beat.question, scale, words: { [locale]: words } });
}

/**
 * The link of a beat: while something is asked the phone page, else the map as it stands.
 * @param address of the page, without query and fragment
 */
export function roomLink(beat: Beat, session: number, scene: Scene, address: string): RoomLink {
  const asked = beat.kind === 'ask' ? askedTail(beat, session, scene.locale) : null;
  return asked !== null
    ? { kind: 'guess', url: `${new URL('vote.html', address).href}#${asked}` }
    : { kind: 'state', url: address + tail({ ...scene, theme: 'auto' }, {}) };
}
