import type { Crowd } from '../model/crowd-summary';
import type { Spread } from '../model/customer';
import type { Result } from '../model/evaluate';
import type { Locale } from '../text';
import { percent, rounded, yuan } from './format';
import { manyCustomers } from './people-words';
import { plain, strong, type Sentence } from './sentence';

/** What the sentences of this page are about. */
export interface CrowdStory {
  readonly crowd: Crowd;
  readonly result: Result;
  readonly spread: Spread;
  readonly locale: Locale;
}

/** The year whose retention the headline names, and the years until then. */
const LATER = 5;

/** Does nobody differ in anything? */
export const everybodyAlike = (spread: Spread): boolean => Object.values(spread).every((sigma) => sigma === 0);

/** The headline: a cohort that seems to become more loyal. */
export function crowdHeadline({ crowd, spread, locale }: CrowdStory): Sentence {
  const zh = locale === 'zh';
  const first = crowd.cohortRetention[0] ?? 0;
  const later = crowd.cohortRetention[LATER - 1] ?? first;
  const [from, to] = [percent(first, locale), percent(later, locale)];
  if (everybodyAlike(spread))
    return zh
      ? [[plain('人人都一样，')], [plain('留存率就年年都是'), strong(from), plain('，')], [plain('不会自己升高')]]
      : [[plain('If everybody is alike, every year keeps '), strong(from), plain(' and nothing rises by itself')]];
  if (first < 0.005)
    return zh
      ? [[plain('一年以后，')], [plain('这群人只剩'), strong(from)]]
      : [[plain('After one year '), strong(from), plain(' of them are left')]];
  const rise = rounded(100 * later, 0) - rounded(100 * first, 0);
  if (rise < 1)
    return zh
      ? [[plain('这群人走得差不多一样容易：')], [plain('留存率五年都在'), strong(to)]]
      : [[plain('They all leave about as easily: retention stays at '), strong(to), plain(' for five years')]];
  return zh
    ? [[plain('没有人变得更忠诚，')], [plain(`留存率却在五年里从${from}升到`), strong(to)]]
    : [[plain(`Nobody became more loyal, yet retention rose from ${from} to `), strong(to), plain(' in five years')]];
}

/** Which of the two customers is which, and how many were counted. */
export function crowdNote({ crowd, result, locale }: CrowdStory, wanted: number): string {
  const zh = locale === 'zh';
  const one = percent(result.retention, locale, 1);
  const all = percent(crowd.retention, locale, 1);
  const many = manyCustomers(crowd.count, locale);
  const note = zh
    ? `红环是主画面那一位，留存${one}；十字是${many}的平均，${all}。`
    : `The red ring is the main screen’s customer, retention ${one}; the cross is the mean of ${many}, ${all}.`;
  if (crowd.count >= wanted) return note;
  return zh
    ? `${note}现在算了前${many}，停下来就算全部。`
    : `${note} So far the first ${crowd.count.toLocaleString('en')} are counted; all will be when you stop.`;
}

/** What the best customers bring; nothing where all together bring nothing. */
export function bestFifth({ crowd: { bestFifth: share }, locale }: CrowdStory): string {
  const zh = locale === 'zh';
  if (share === null) return zh ? '合起来不赚钱' : 'Together they bring nothing';
  if (share > 1)
    return zh
      ? '最好的两成带来的比总数还多，其余的人在赔钱'
      : 'The best fifth bring more than all together; the others cost';
  const printed = percent(share, locale);
  return zh ? `最好的两成占总价值${printed}` : `The best fifth bring ${printed} of it`;
}

/** Who is still there after a year, drawn one by one, and who of the satisfied is not. */
export function drawnLots({ crowd, locale }: CrowdStory): readonly string[] {
  const zh = locale === 'zh';
  const stay = percent(crowd.realisedRetention, locale, 1);
  const leave = crowd.satisfiedLeaving;
  return [
    zh
      ? `按各自的留存率抽签，一年后还在的占${stay}。`
      : `Drawn by lot, each by their own retention, ${stay} are still there after a year.`,
    leave === null
      ? zh
        ? '没有一位满意。'
        : 'Nobody is satisfied.'
      : zh
        ? `满意的人里，仍有${percent(leave, locale, 1)}走了。`
        : `Of the satisfied, ${percent(leave, locale, 1)} leave all the same.`,
  ];
}

/** The picture of lifetime values, said. */
export const worthSaid = (story: CrowdStory): string => {
  const { crowd, result, locale } = story;
  const [mean, median, one] = [crowd.meanLifetimeValue, crowd.medianLifetimeValue, result.lifetimeValue].map((amount) =>
    yuan(amount, locale),
  );
  return locale === 'zh'
    ? `平均${mean}，一半人不到${median}，主画面那一位${one}。${bestFifth(story)}。`
    : `Mean ${mean}, half are below ${median}, the main screen’s customer ${one}. ${bestFifth(story)}.`;
};

/** The cohort, said. */
export const cohortSaid = ({ crowd, locale }: CrowdStory): string => {
  const rates = crowd.cohortRetention.map((rate) => percent(rate, locale)).join(locale === 'zh' ? '、' : ', ');
  return locale === 'zh'
    ? `还在的人里当年留下的比例，第1年到第${crowd.cohortRetention.length}年：${rates}。`
    : `Of those still there, how many stay, year 1 to ${crowd.cohortRetention.length}: ${rates}.`;
};
