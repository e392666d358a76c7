import type { Locale, Text } from '../text';
import { number, percent } from './format';
import { plain, type Piece, type Sentence, strong } from './sentence';

/** Which end states there are: only a low one, only a high one, both, or one without a threshold anywhere. */
export type LoopEnds = 'low' | 'two' | 'high' | 'one';

/** Where a relationship stands after 60 months and where it ends. */
export interface LoopEnd {
  /** Stickiness after 60 months, 0…1. */
  readonly stickiness: number;
  /** Stickiness and services where it comes to rest. */
  readonly goal: number;
  readonly services: number;
  /** Whether that lies above the threshold. */
  readonly climbs: boolean;
}
export interface ExtensionFinding {
  /** Staff tenure, months. */
  readonly tenure: number;
  readonly ends: LoopEnds;
  /** `given`: extra services in use at the start. */
  readonly path: LoopEnd & { readonly given: number };
  readonly other: (LoopEnd & { readonly given: number }) | null;
}

const COUNTS: readonly Text[] = [
  { zh: '零', en: 'no' },
  { zh: '一', en: 'one' },
  { zh: '两', en: 'two' },
  { zh: '三', en: 'three' },
  { zh: '四', en: 'four' },
  { zh: '五', en: 'five' },
];

/** A number of services as it is said: “两项”, “two free services”; of a part of one, one decimal. */
export function givenWords(given: number, locale: Locale): string {
  const whole = Math.abs(given - Math.round(given)) < 0.05;
  const count = (whole && COUNTS[Math.round(given)]?.[locale]) || number(given, locale, whole ? 0 : 1);
  if (locale === 'zh') return `${count}项`;
  return `${count} free ${whole && Math.round(given) === 1 ? 'service' : 'services'}`;
}

/** Months as printed: whole ones without a decimal. */
export const months = (value: number, locale: Locale): string =>
  number(value, locale, Math.abs(value - Math.round(value)) < 0.05 ? 0 : 1);

/** Below this difference of stickiness a path has come to rest. */
const AT_REST = 0.01;

const opening = (tenure: number, locale: Locale): Piece =>
  plain(
    locale === 'zh'
      ? `任期${months(tenure, locale)}个月：`
      : `At ${months(tenure, locale)} ${months(tenure, locale) === '1' ? 'month’s' : 'months’'} tenure: `,
  );

/** What the loop ends in, with the numbers of this setting. */
export function extensionHeadline(finding: ExtensionFinding, locale: Locale): Sentence {
  const clauses = CLAUSES[finding.ends](finding, locale);
  return clauses.map((clause, i) => (i === 0 ? [opening(finding.tenure, locale), ...clause] : clause));
}

type Clauses = (finding: ExtensionFinding, locale: Locale) => readonly (readonly Piece[])[];

/** The relationship with the gift and the one without. */
const both = ({ path, other }: ExtensionFinding) =>
  path.given > 0 ? { gifted: path, bare: other ?? path } : { gifted: other ?? path, bare: path };

const low: Clauses = ({ path }, locale) => {
  const zh = locale === 'zh';
  const goal = percent(path.goal, locale);
  const rest = path.stickiness - path.goal;
  const start = plain(zh ? '帮多少忙都散掉，' : 'every favour fades, ');
  if (Math.abs(rest) <= AT_REST) return [[start], [plain(zh ? '黏性停在' : 'stickiness stays at '), strong(goal)]];
  return rest > 0
    ? [[start], [plain(zh ? '黏性终究落回' : 'stickiness falls back to '), strong(goal)]]
    : [[start], [plain(zh ? '黏性最多到' : 'stickiness gets to '), strong(goal), plain(zh ? '' : ' at most')]];
};

const high: Clauses = (finding, locale) => {
  const zh = locale === 'zh';
  const { gifted, bare } = both(finding);
  const mine = finding.path.given > 0;
  const [with_, without] = [gifted.stickiness, bare.stickiness].map((share) => percent(share, locale)) as [
    string,
    string,
  ];
  const first = plain(zh ? '送不送都会起飞；' : 'it takes off either way; ');
  if (with_ === without)
    return [[first], [plain(zh ? '五年后黏性到' : 'after five years stickiness is at '), strong(with_)]];
  return zh
    ? [
        [first],
        [
          plain(`五年后，先送${givenWords(gifted.given, locale)}到`),
          mine ? strong(with_) : plain(with_),
          plain('，不送到'),
          mine ? plain(without) : strong(without),
        ],
      ]
    : [
        [first],
        [
          plain('after five years '),
          mine ? strong(with_) : plain(with_),
          plain(` with ${givenWords(gifted.given, locale)}, `),
          mine ? plain(without) : strong(without),
          plain(' without'),
        ],
      ];
};

const one: Clauses = ({ path }, locale) => {
  const zh = locale === 'zh';
  const services = number(path.services, locale, 1);
  return [
    [plain(zh ? '从哪里起步都一样，' : 'wherever it starts, ')],
    [
      plain(zh ? '黏性到' : 'stickiness ends at '),
      strong(percent(path.goal, locale)),
      plain(zh ? `，服务到${services}项` : `, with ${services} services`),
    ],
  ];
};

const two: Clauses = (finding, locale) => {
  const zh = locale === 'zh';
  const { path } = finding;
  const { gifted, bare } = both(finding);
  const given = givenWords(gifted.given, locale);
  const now = strong(percent(path.stickiness, locale));
  const [with_, without] = [percent(gifted.stickiness, locale), percent(bare.stickiness, locale)];
  if (bare.climbs)
    return [
      [plain(zh ? '起点已经过了门槛，' : 'the start is past the threshold, ')],
      [plain(zh ? '送不送都会起飞，黏性到' : 'it takes off with or without a gift: stickiness '), now],
    ];
  if (gifted.climbs)
    return path.given > 0
      ? [
          [plain(zh ? `先送${given}服务，` : `with ${given} `)],
          [plain(zh ? '黏性到' : 'stickiness reaches '), now, plain(zh ? '；' : '; ')],
          [plain(zh ? `不送，只有${without}` : `without, only ${without}`)],
        ]
      : [
          [plain(zh ? '不先送服务，' : 'without a gift ')],
          [plain(zh ? '黏性只有' : 'stickiness is only '), now, plain(zh ? '；' : '; ')],
          [plain(zh ? `先送${given}，会到${with_}` : `with ${given} it reaches ${with_}`)],
        ];
  if (path.given > 0) {
    const falling = path.stickiness - path.goal > AT_REST;
    return [
      [plain(zh ? `送${given}也没过门槛，` : `${given} do not pass the threshold, `)],
      [plain(zh ? '黏性' : 'stickiness is '), now, plain(falling ? (zh ? '，还在往回落' : ' and still falling') : '')],
    ];
  }
  const first = [plain(zh ? '不先送服务，黏性只有' : 'without a gift stickiness is only '), now];
  if (!(gifted.given > 0)) return [[...first, plain(zh ? '，过不了门槛' : ', below the threshold')]];
  return [
    [...first, plain(zh ? '；' : '; ')],
    [plain(zh ? `送${given}也过不了门槛` : `even ${given} would not pass the threshold`)],
  ];
};

const CLAUSES: Readonly<Record<LoopEnds, Clauses>> = { low, two, high, one };
