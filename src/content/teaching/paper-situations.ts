import type { Case } from '../case';
import type { Text } from '../../text';

/** Where the first sentence of a story already tells how it ends, what there is before anybody has guessed. */
const SITUATIONS: Readonly<Record<string, Text>> = {
  opening: {
    zh: '一家替房东出租的小店，样样过得去，没有一样特别好。',
    en: 'A small letting shop does everything passably and nothing outstandingly.',
  },
  ibm_severe: {
    zh: '这一次错得很重，投诉马上有人管，补救也做得极好。',
    en: 'This time the failure is severe. The complaint is taken up at once, and the recovery is superb.',
  },
  shop_rival: {
    zh: '店一点没变，隔壁开了一家更好的。',
    en: 'The shop has not changed at all, but a better one has opened next door.',
  },
  pricewar: {
    zh: '四家同行打价格战，东西都差不多。',
    en: 'Four peers fight over price, and their offers are much alike.',
  },
  latent: {
    zh: '大家都喜欢这家，可身边人劝着换，处境也不方便，对手又强。',
    en: 'People like this firm, but those around them urge a change, circumstances pull away and rivals are strong.',
  },
  air_vip: {
    zh: '积分、专线、快速通道一起上，每人每年多花12元。',
    en: 'Miles, a special line, fast lanes, at twelve yuan a year per customer.',
  },
  diff_mkt: { zh: '对手明显差一截。', en: 'Rivals are clearly weaker.' },
  fedex: {
    zh: '服务周到，人可靠，差错少，价钱不低。',
    en: 'Careful service, reliable people, few failures; it is not cheap.',
  },
  mobile_lead: {
    zh: '先把应用做好：少等、少跑、回应更快。',
    en: 'The app is good and early: less waiting, fewer trips, quicker answers.',
  },
};

const FIRST = { zh: /^[^。！？]*[。！？]/u, en: /^.*?[.!?](?=\s|$)/ } as const;
const first = ({ story }: Case): Text => ({
  zh: FIRST.zh.exec(story.zh)?.[0] ?? story.zh,
  en: FIRST.en.exec(story.en)?.[0] ?? story.en,
});

/** How things stand in a case, in one sentence that gives no result away. */
export const situationOf = (one: Case): Text => SITUATIONS[one.id] ?? first(one);
