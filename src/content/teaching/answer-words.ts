import { fill, type Locale, type Text } from '../../text';

/** The words of the trainer's panel. */
export const ANSWERS = {
  title: { zh: '全场的回答', en: 'What the room says' },
  round: { zh: '轮次', en: 'Round' },
  rounds: [
    { zh: '第一轮', en: 'First round' },
    { zh: '第二轮', en: 'Second round' },
  ],
  hands: { zh: '举手', en: 'Show of hands' },
  more: { zh: '{guess}加一人', en: 'One more: {guess}' },
  fewer: { zh: '{guess}减一人', en: 'One fewer: {guess}' },
  takeBack: { zh: '撤回上一次举手', en: 'Take the last hand back' },
  paste: { zh: '把整段聊天贴在这里', en: 'Paste the whole chat here' },
  pasteNote: {
    zh: '名字、时间、别的话都不用删，只挑出暗号。问卷里的一列或整张表也可以贴。贴进来马上算；自己打的字，按回车或“读取”才算。',
    en: 'Names, times and other talk may stay; only codes are picked out. A column or a table of a survey works, too. What is pasted counts at once, what is typed with Enter or “Read”.',
  },
  read: { zh: '读取', en: 'Read' },
  clear: { zh: '清空这一轮', en: 'Clear this round' },
  cleared: { zh: '已清空{round}。', en: '{round} is cleared.' },
  undo: { zh: '撤销', en: 'Undo' },
  session: { zh: '第{session}场，第{question}题', en: 'Session {session}, question {question}' },
  accepted: { zh: '收到{count}个暗号', en: '{count} codes accepted' },
  acceptedOne: { zh: '收到1个暗号', en: '1 code accepted' },
  sure: { zh: '{count}人有把握', en: '{count} of them sure' },
  noCodes: { zh: '没有找到这一题的暗号。', en: 'No code for this question was found.' },
  doubled: {
    zh: '同一座位发了两次以上，只算最后一次：',
    en: 'Sent more than once from the same seat, the last counts: ',
  },
  changed: { zh: '{code}（改过主意）', en: '{code} (changed)' },
  damaged: { zh: '读不准，请本人再发一次：', en: 'Damaged, ask for them again: ' },
  elsewhere: { zh: '别的场次的：', en: 'From another session: ' },
  elsewhereOne: { zh: '{code}（第{session}场）', en: '{code} (session {session})' },
  otherQuestion: { zh: '别的题的：', en: 'For another question: ' },
  otherQuestionOne: { zh: '{code}（第{question}题）', en: '{code} (question {question})' },
  andMore: { zh: '另有{count}个', en: '{count} more' },
  cut: { zh: '文字太长，后面的没有读。', en: 'The text is too long; its end was not read.' },
  leftOut: {
    zh: '一轮最多记{most}个回答：算进了{taken}个，另有{over}个没有算。',
    en: 'A round holds {most} answers at most: {taken} count, {over} are left out.',
  },
  column: { zh: '问卷：读到{count}个回答', en: 'Survey: {count} answers read' },
  columnWhich: { zh: '（第{column}列“{heading}”）', en: ' (column {column}, “{heading}”)' },
  columnPlace: { zh: '（第{column}列）', en: ' (column {column})' },
  unreadRows: { zh: '没读懂的行：', en: 'Rows that could not be read: ' },
  unreadRow: { zh: '第{row}行“{text}”', en: 'row {row} “{text}”' },
  nobody: { zh: '还没有人回答。', en: 'Nobody has answered yet.' },
  people: { zh: '{count}人', en: '{count} people' },
  person: { zh: '1人', en: '1 person' },
  model: { zh: '模型', en: 'Model' },
  picture: { zh: '两轮对照', en: 'Both rounds' },
} as const;

export const GROUPS = {
  title: { zh: '各组的地图', en: 'The maps of the groups' },
  paste: { zh: '把各组发来的链接或口令贴在这里', en: 'Paste the links or codes of the groups here' },
  pasteNote: {
    zh: '可以连整段聊天一起贴，贴进来马上读；自己打的字，按回车或“读取”才读。',
    en: 'The whole chat will do. What is pasted is read at once, what is typed with Enter or “Read”.',
  },
  read: { zh: '读取', en: 'Read' },
  found: { zh: '读到{count}张地图：{names}。', en: '{count} maps read: {names}.' },
  foundOne: { zh: '读到1张地图：{names}。', en: '1 map read: {names}.' },
  none: { zh: '没有找到地图。', en: 'No map was found.' },
  same: { zh: '各组都没有改动案例。', en: 'No group has changed its case.' },
  unread: { zh: '打不开的', en: 'Could not be opened' },
  factor: { zh: '因素', en: 'Factor' },
  minimum: { zh: '最低', en: 'Minimum' },
  mean: { zh: '平均', en: 'Mean' },
  maximum: { zh: '最高', en: 'Maximum' },
  group: { zh: '第{number}组', en: 'Group {number}' },
  all: { zh: '各组一样', en: 'all groups' },
  cut: { zh: '太多了，只读了前面的。', en: 'There is too much; only the first part was read.' },
} as const satisfies Record<string, Text>;

/** Things one after another: '甲、乙', 'A, B'. */
export const listed = (things: readonly string[], locale: Locale): string => things.join(locale === 'zh' ? '、' : ', ');

/** At most so many are listed. */
const LISTED = 12;
/** The same, with how many more there are. */
export const listedShort = (things: readonly string[], locale: Locale): string =>
  listed(
    things.length > LISTED
      ? [...things.slice(0, LISTED), fill(ANSWERS.andMore[locale], { count: String(things.length - LISTED) })]
      : things,
    locale,
  );

export const peopleText = (count: number, locale: Locale): string =>
  count === 1 ? ANSWERS.person[locale] : fill(ANSWERS.people[locale], { count: String(count) });
