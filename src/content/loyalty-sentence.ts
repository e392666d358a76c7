import { fill, type Locale } from '../text';
import { LOYALTY } from './loyalty-words';
import { isLoyal, isSticky, splitOf, type Stay } from './loyalty-split';
import { plain, strong, type Piece, type Sentence } from './sentence';

/** The cases that are drawn, counted: from `cut` on somebody is sticky, from one half on loyal. */
export function countSentence(cases: readonly Stay[], cut: number, locale: Locale): Sentence {
  const count = cases.length;
  const sticky = cases.filter((one) => isSticky(one, cut)).length;
  const loyal = cases.filter(isLoyal).length;
  const only = loyal < sticky;
  if (locale === 'zh')
    return [
      [plain(`${count}个案例，`)],
      [plain(sticky === 0 ? '没有一个黏得住，' : `${sticky}个黏得住，`)],
      loyal === 0
        ? [plain('真忠诚过半的'), strong('一个也没有')]
        : [plain(`真忠诚过半的${only ? '只' : ''}有`), strong(`${loyal}个`)],
    ];
  const held = sticky === 0 ? `Of ${count} cases none is sticky. ` : `Of ${count} cases ${sticky} are sticky. `;
  if (loyal === 0) return [[plain(held), strong('None'), plain(' is truly loyal.')]];
  return [
    [
      plain(`${held}${only ? 'Only ' : ''}`),
      strong(String(loyal)),
      plain(` ${loyal === 1 ? 'is' : 'are'} truly loyal.`),
    ],
  ];
}

/** What the changes did to the own point: how many more or fewer stay, and how much of that is true loyalty. */
export function movedSentence(before: Stay, now: Stay, locale: Locale): Sentence {
  const from = splitOf(before);
  const to = splitOf(now);
  const more = to.kept - from.kept;
  const truer = to.loyal - from.loyal;
  const zh = locale === 'zh';
  const points = (count: number) => (zh ? `${count}个百分点` : `${count} ${count === 1 ? 'point' : 'points'}`);
  const kept: Piece[] =
    more === 0
      ? [plain(zh ? `留存还是${to.kept}%，` : `Retention is still ${to.kept}%, `)]
      : zh
        ? [plain(`留存从${from.kept}%${more > 0 ? '升到' : '跌到'}${to.kept}%，`)]
        : [plain(`Retention ${more > 0 ? 'rises' : 'falls'} from ${from.kept}% to ${to.kept}%, `)];
  if (more > 0 && truer === 0)
    return zh
      ? [kept, [plain('多留的'), plain(points(more)), plain('里，')], [plain('真忠诚'), strong('一个也没有')]]
      : [[...kept, plain('and '), strong('none'), plain(` of the ${points(more)} gained is true loyalty`)]];
  if (more > 0 && truer > 0 && truer <= more)
    return zh
      ? [kept, [plain('多留的'), plain(points(more)), plain('里，')], [plain('真忠诚占'), strong(points(truer))]]
      : [
          [
            ...kept,
            plain('and '),
            strong(String(truer)),
            plain(` of the ${points(more)} gained ${truer === 1 ? 'is' : 'are'} true loyalty`),
          ],
        ];
  if (truer === 0)
    return zh
      ? [kept, [plain('真忠诚还是'), strong(`${to.loyal}%`)]]
      : [[...kept, plain('true loyalty is still '), strong(`${to.loyal}%`)]];
  const against = more !== 0 && more > 0 !== truer > 0;
  return zh
    ? [
        kept,
        [plain(`真忠诚${against ? '却' : ''}从${from.loyal}%${truer > 0 ? '升到' : '降到'}`), strong(`${to.loyal}%`)],
      ]
    : [
        [
          ...kept,
          plain(`${against ? 'yet ' : ''}true loyalty ${truer > 0 ? 'rises' : 'falls'} from ${from.loyal}% to `),
          strong(`${to.loyal}%`),
        ],
      ];
}

/** The clearest example that being sticky is not enough, among those that are drawn; in words. */
export function notSufficient(
  drawn: readonly (Stay & { readonly id: string; readonly name: string })[],
  cut: number,
  locale: Locale,
): string {
  const sticky = drawn.filter((one) => isSticky(one, cut) && !isLoyal(one));
  const gap = (one: Stay) => one.retention - one.trueLoyalty;
  // The corner shop is the text's own example; another one only where it does not hold.
  const witness = sticky.find(({ id }) => id === 'shop_only') ?? sticky.toSorted((a, b) => gap(b) - gap(a))[0];
  if (!witness) return LOYALTY.sufficientNone[locale];
  const { kept, loyal } = splitOf(witness);
  return fill(LOYALTY.sufficientWhy[locale], { name: witness.name, kept: `${kept}%`, loyal: `${loyal}%` });
}
