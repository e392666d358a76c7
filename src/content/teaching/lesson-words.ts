import type { Phase } from './phases';
import type { Text } from '../../text';

export const PHASE_NAMES: Readonly<Record<Phase, Text>> = {
  predict: { zh: '预测', en: 'Predict' },
  observe: { zh: '观察', en: 'Observe' },
  explain: { zh: '解释', en: 'Explain' },
  challenge: { zh: '挑战', en: 'Challenge' },
};

/** The words of the lessons' own pages. */
export const LESSON = {
  lessons: { zh: '课程', en: 'Lessons' },
  intro: {
    zh: '先猜，再看，说出为什么，然后自己动手。每课约八分钟，一个人就能学。',
    en: 'Guess, look, say why, then do it yourself. About eight minutes each, on your own.',
  },
  kept: {
    zh: '猜过什么、学到哪里，只记在这个浏览器里。',
    en: 'What you guessed and how far you came is kept in this browser only.',
  },
  notKept: {
    zh: '进度在这里记不下来；照样能学，关掉就忘了。',
    en: 'Progress cannot be kept here; lessons work all the same, but are forgotten once closed.',
  },
  missing: {
    zh: '地址里要的那一页这里没有：可能没复制全，或者来自别的版本。所有的课都在下面。',
    en: 'The page this address asks for is not here: it may have been cut short, or come from another version. Every lesson is below.',
  },
  begin: { zh: '从第一课开始', en: 'Begin with the first lesson' },
  goOn: { zh: '接着学', en: 'Continue' },
  solved: { zh: '学完了', en: 'Done' },
  counted: { zh: '学完{solved}课，共{all}课', en: '{solved} of {all} done' },
  decks: { zh: '给一屋子人讲', en: 'For a room' },
  map: { zh: '回到地图', en: 'Back to the map' },
  ofAll: { zh: '第{n}课，共{all}课', en: 'Lesson {n} of {all}' },
  next: { zh: '下一课：{title}', en: 'Next: {title}' },
  all: { zh: '全部课程', en: 'All lessons' },
  phases: { zh: '这一课的四步', en: 'The four steps of this lesson' },
  notYet: { zh: '先猜一个数', en: 'guess first' },

  yourGuess: { zh: '你猜：{name}', en: 'Your guess: {name}' },
  sure: { zh: '有把握', en: 'Sure' },
  unsure: { zh: '没把握', en: 'Not sure' },
  confidence: { zh: '有多大把握', en: 'How sure are you' },
  reason: { zh: '为什么这样猜，一句话（可以不写）', en: 'Why, in one line (optional)' },
  commit: { zh: '就猜这个，看结果', en: 'Commit and see' },
  needGuess: {
    zh: '先把数字定下来：拖一下，或者打一个数。',
    en: 'Choose a number first: drag the slider, or type one.',
  },
  needSure: { zh: '再说一句有没有把握。', en: 'Say whether you are sure, too.' },
  hidden: { zh: '后面的结果，猜过才会画出来。', en: 'What follows is drawn once you have guessed.' },
  beyond: { zh: '尺子到{end}为止，就放在那里。', en: 'The scale ends at {end}; your guess stands there.' },
  refused: { zh: '“{text}”不是一个数，还是原来的。', en: '“{text}” is not a number; the old one stays.' },

  gap: { zh: '你猜{guess}，实际*{model}*，差{gap}', en: 'You guessed {guess}; it is *{model}*, off by {gap}' },
  exact: { zh: '你猜{guess}，实际*{model}*，一点不差', en: 'You guessed {guess}; it is *{model}*: spot on' },
  wasSure: { zh: '你说有把握。', en: 'You said you were sure.' },
  wasUnsure: { zh: '你说没把握。', en: 'You said you were not sure.' },
  yourReason: { zh: '你的理由：{reason}', en: 'Your reason: {reason}' },
  guess: { zh: '你猜{guess}', en: 'you guessed {guess}' },
  toExplain: { zh: '为什么会这样？', en: 'Why did that happen?' },

  pick: { zh: '挑一个最说得通的理由', en: 'Pick the reason that fits best' },
  wrong: { zh: '不对', en: 'Not this one' },
  modelSays: { zh: '模型自己的账', en: 'The model’s own account' },
  stepsShift: {
    zh: '图上的四级台阶，量的是各项比曲线值高多少、低多少，再乘上权重。曲线值升了，同样的信任就显得低。',
    en: 'The four steps in the picture show how far each stands above or below the curve value, times its weight. When the curve value rises, the same trust stands lower beside it.',
  },
  evidence: { zh: '证据怎么说', en: 'What the evidence says' },
  source: { zh: '出处', en: 'Source' },
  claims: { zh: '原文的说法', en: 'What the texts claim' },
  toChallenge: { zh: '轮到你了', en: 'Your turn' },

  stage: { zh: '第{n}关，共{all}关', en: 'Stage {n} of {all}' },
  goals: { zh: '目标', en: 'Goals' },
  free: { zh: '能动的：{names}。其余的保持原样。', en: 'Free to move: {names}. The rest stays as it is.' },
  met: { zh: '到了', en: 'met' },
  open: { zh: '还没到', en: 'not yet' },
  passed: { zh: '这一关过了。', en: 'This stage is passed.' },
  nextStage: { zh: '下一关', en: 'Next stage' },
  won: { zh: '这一课学完了。', en: 'You have finished this lesson.' },
  passedShort: { zh: '这一关过了', en: 'stage passed' },
  movedSince: {
    zh: '之后又动过：现在的数不是过关时的。',
    en: 'You have moved things since: these numbers are no longer the ones that passed.',
  },
  wonShort: { zh: '这一课学完了', en: 'lesson finished' },
  but: { zh: '够了，但{open}', en: 'enough, but {open}' },
  restart: { zh: '这一关重来', en: 'Start this stage again' },
  hint: { zh: '给我一个提示', en: 'Give me a hint' },
  hintNumber: { zh: '提示{n}', en: 'Hint {n}' },
  again: { zh: '重新学一遍', en: 'Take it again' },
} as const satisfies Record<string, Text>;
