import { CASES, caseById } from '../content/cases';
import {
  linkCut,
  linkCutShort,
  linkDamaged,
  linkNamesDamaged,
  linkNamesForeign,
  linkNamesLost,
  linkNewer,
  linkNumbersLost,
  linkSeveralModels,
  linkUnknownBefore,
  linkUnknownCase,
  linkUnreadParts,
  linkViewUnread,
  settledNotice,
  type Notice,
  type ReadSoFar,
} from '../content/notices';
import { LOCALES, type Locale } from '../text';
import type { LinkCodec } from './link';
import { readModel, VERSION, writeModel, type WrittenModel, type WrittenSetting } from './link-model';
import { strays, trimmed, unwrapped, valuesOf } from './link-text';
import { markOf, readWords, writeWords } from './link-words';
import { openingScene, THEMES, type Names, type Theme, type Work } from './scene';
import { edited, pristine, type Setting } from './setting';

/** The keys: everything about the model, everything about the view, and in the fragment the names. */
const MODEL = 'm';
const VIEW = 'v';
const WORDS = 'n';

/** Ids are compared without regard to case, because links get upper-cased. */
const caseIdOf = (written: string): string | undefined => {
  const name = written.toLowerCase();
  return caseById(name)?.id ?? CASES.find(({ id }) => id.toLowerCase() === name)?.id;
};

const whatWasRead = ({ now, unread }: WrittenModel): ReadSoFar => ({
  case: (now && caseById(caseIdOf(now.case))?.title) ?? null,
  values: now?.values ?? {},
  rivals: now?.rivals?.length ?? 0,
  unread,
});

/** Looks a written setting up and settles it; undefined when there is no such case. */
const setting = (written: WrittenSetting, notices: Notice[]): Setting | undefined => {
  const id = caseIdOf(written.case);
  if (id === undefined) return undefined;
  const edit = written.rivals ? { values: written.values, alternatives: written.rivals } : { values: written.values };
  const result = edited(pristine(id, written.view), edit);
  if (result.settled.length > 0) notices.push(settledNotice(result.settled));
  return result.setting;
};

/** The model to believe: a right checksum before anything, then what stands first. */
const chosen = (text: string): { readonly model: WrittenModel; readonly several: boolean } | undefined => {
  const keyed = valuesOf(text, MODEL).map((value) => strays(value)[0] ?? trimmed(value));
  const models = [...new Set(keyed.map((value) => value.toLowerCase()))].map(readModel);
  const right = models.find(({ checksum }) => checksum === 'right');
  // A key can be lost on the way; what then stands there without one has to prove itself by its checksum.
  const stray = right
    ? undefined
    : strays(text)
        .map(readModel)
        .find(({ checksum }) => checksum === 'right');
  const model = right ?? stray ?? models[0];
  return model && { model, several: models.length > 1 };
};

const view = (
  text: string,
  fallback: Locale,
  notices: Notice[],
): { readonly locale: Locale; readonly theme: Theme } => {
  const values = [...new Set(valuesOf(text, VIEW).map((one) => trimmed(one).toLowerCase()))];
  const value = values[0] ?? '';
  if (values.length > 1) notices.push(linkViewUnread(values.join(' ')));
  let locale = fallback;
  let theme: Theme = 'auto';
  for (const piece of value.split('.').filter((part) => part !== '')) {
    const asLocale = LOCALES.find((one) => one === piece);
    const asTheme = THEMES.find((one) => one === piece);
    if (asLocale) locale = asLocale;
    else if (asTheme) theme = asTheme;
    else notices.push(linkViewUnread(value));
  }
  return { locale, theme };
};

const names = (words: readonly string[], { words: mark }: WrittenModel, notices: Notice[]): Names => {
  if (!mark) {
    if (words.length > 0) notices.push(linkNamesForeign());
    return {};
  }
  const read = readWords(words, mark);
  if (!read) notices.push(words.length > 0 ? linkNamesDamaged() : linkNamesLost());
  return read ?? {};
};

/** The work a model stands for; undefined when nothing of it can be trusted, with a notice that says so. */
const work = (model: WrittenModel, words: readonly string[], notices: Notice[]): Work | undefined => {
  const refused = (notice: Notice): undefined => {
    notices.push(notice);
    return undefined;
  };
  if (model.version !== null && model.version > VERSION) return refused(linkNewer(model.version));
  if (model.checksum === 'wrong') return refused(linkDamaged(whatWasRead(model)));
  if (!model.now) return refused(linkCutShort());
  if (model.version !== VERSION) return refused(linkDamaged(whatWasRead(model)));
  const now = setting(model.now, notices);
  if (!now) return refused(linkUnknownCase(model.now.case, whatWasRead(model)));
  if (model.checksum === 'missing') notices.push(linkCut(whatWasRead(model)));
  else if (model.unread.length > 0) notices.push(linkUnreadParts(model.unread));
  const before = model.before ? setting(model.before, notices) : pristine(now.case, now.view);
  if (!before) notices.push(linkUnknownBefore(model.before?.case ?? ''));
  return { now, before: before ?? pristine(now.case, now.view), names: names(words, model, notices) };
};

/** The first form of our links: everything can be read, and written by hand. */
export const readable: LinkCodec = {
  encode(scene) {
    const words = writeWords(scene.names);
    const model = writeModel(scene, words === '' ? null : markOf(words));
    const look = scene.theme === 'auto' ? scene.locale : `${scene.locale}.${scene.theme}`;
    return {
      query: model === '' ? `${VIEW}=${look}` : `${MODEL}=${model}&${VIEW}=${look}`,
      fragment: words === '' ? '' : `${WORDS}=${words}`,
    };
  },

  decode(search, hash, fallback) {
    const notices: Notice[] = [];
    const text = `${unwrapped(search)}#${unwrapped(hash)}`;
    const look = view(text, fallback.locale, notices);
    const words = valuesOf(text, WORDS).filter((value) => value !== '');
    const found = chosen(text);
    if (!found && words.length > 0) notices.push(linkNumbersLost());
    if (found?.several) notices.push(linkSeveralModels());
    const read = found && work(found.model, words, notices);
    return { scene: { ...openingScene(look.locale), ...read, ...look }, notices };
  },
};
