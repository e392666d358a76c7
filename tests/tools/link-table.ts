import { qrOf } from '../../src/carriers/qr';
import { CASES } from '../../src/content/cases';
import { PARAMETER_IDS, PARAMETERS } from '../../src/model/parameters';
import { tail } from '../../src/state/link';
import { spokenCode } from '../../src/state/link/spoken';
import { openingScene, type Scene } from '../../src/state/scene';
import { caseInputs, edited, inputsOf, pristine } from '../../src/state/setting';

/** An address of usual length in front of what is ours. */
const HOST = 'https://example.org/map/';
const NAMES = { title: '南门店 2026 年第一季度', rival1: '街对面的便利店', serviceValue: '上门服务' };

const scene = (now: Scene['now']): Scene => ({ ...openingScene('zh'), now, before: pristine(now.case, now.view) });
const size = (text: string): string => `${text.length} · ${qrOf(text)?.size ?? '–'}`;

/** Ten levers of a case, each one moved by a few steps, as somebody does who makes it one's own. */
const moved = (id: string): Scene => {
  const start = pristine(id);
  const inputs = caseInputs(start);
  const levers = PARAMETER_IDS.filter((one) => PARAMETERS[one].kind === 'factor').filter((_, i) => i % 6 === 0);
  const values = levers.slice(0, 10).map((one, i) => {
    const { range, step } = PARAMETERS[one];
    const up = inputs[one] + (i + 2) * step;
    return [one, up <= range[1] ? up : inputs[one] - (i + 2) * step] as const;
  });
  return scene(edited(start, { values: Object.fromEntries(values) }).setting);
};
/** A case written as changes of our defaults: what a map of one's own of the same size takes. */
const ownNumbers = (id: string): Scene => {
  const { alternatives, ...values } = inputsOf(pristine(id));
  return scene(edited(pristine('baseline'), { values, alternatives }).setting);
};

/** Characters of the address and modules of its QR code for every case. */
export const linkTable = (): string => {
  const rows = CASES.map(({ id, title }) => {
    const [plain, ten, own] = [scene(pristine(id)), moved(id), ownNumbers(id)];
    const texts = [plain, ten, { ...ten, names: NAMES }, own, { ...own, names: NAMES }].map((one) => HOST + tail(one));
    const cells = [
      `\`${id}\` ${title.en}`,
      Object.keys(own.now.changes).length,
      ...texts.map(size),
      spokenCode(own).length,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '# How long links are',
    '',
    'Made by `npm run links`; a test holds this page against the code. Each cell: characters of the whole address, with',
    `\`${HOST}\` in front, and modules a side of its QR code (error correction M, or more where it costs nothing).`,
    '',
    '- **as it is**: the case without changes',
    '- **ten changes**: ten of its levers moved by some steps; **with names**: a title, a rival and a row renamed in Chinese',
    '- **own numbers**: the same numbers written as changes of our defaults, as a map of one’s own of that size takes',
    '- **code**: characters of the code to read out, for one’s own numbers',
    '',
    '| case | values that differ from our defaults | as it is | ten changes | … with names | own numbers | … with names | code |',
    '| --- | --: | --: | --: | --: | --: | --: | --: |',
    ...rows,
    '',
  ].join('\n');
};
