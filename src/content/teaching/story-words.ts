import type { Text } from '../../text';

/** The words of one's own stories: how they are recorded, edited and handed on. */
export const STORY = {
  lookFirst: { zh: '先看清楚，现在是这样。', en: 'First look: this is how things stand.' },
  lookElsewhere: {
    zh: '换一个起点：先看清楚，改动之前是这样。',
    en: 'Another starting point. First look: this is how things stood before the change.',
  },
  noteGoesOn: { zh: '这一问接着上一步。', en: 'This question goes on from the step before.' },
  noteBaseline: {
    zh: '这一问从记下时的对照出发。',
    en: 'This question starts from the baseline it was recorded with.',
  },
  noteElsewhere: {
    zh: '这一问不接着上一步，从记下时的对照出发：图会先跳回去，跟大家说一声。',
    en: 'This question does not go on from the step before but starts from the baseline it was recorded with: the picture jumps there first, so say it.',
  },
  untitled: { zh: '我的故事', en: 'My story' },

  // The sheet over one's own map.
  record: { zh: '记一步', en: 'Add a step to a story' },
  recordNote: {
    zh: '把眼前这张地图记成故事的一步，以后在大屏幕上一步步讲。',
    en: 'Keeps the map on screen as a step of a story, to be told step by step on a large screen.',
  },
  which: { zh: '记进哪个故事', en: 'Which story' },
  fresh: { zh: '新的故事', en: 'A new story' },
  storyTitle: { zh: '故事的名字', en: 'Title of the story' },
  add: { zh: '记下这一步', en: 'Add this step' },
  added: { zh: '记下了：“{story}”的第{place}步。', en: 'Added: step {place} of “{story}”.' },
  full: { zh: '这个故事已经有40步，记不下了。', en: 'This story has 40 steps and takes no more.' },
  goOn: {
    zh: '记下以后接着动滑块，图下面有按钮再记下一步。',
    en: 'Then move something; a button below the picture adds the next step.',
  },
  addNext: { zh: '再记第{place}步：{story}', en: 'Add step {place}: {story}' },
  stopOffer: { zh: '不记了，收起', en: 'Done recording, put this away' },

  // The fields of a step.
  stepTitle: { zh: '这一步的名字', en: 'Title of the step' },
  caption: { zh: '标题', en: 'Headline' },
  captionAsked: { zh: '揭晓时的标题', en: 'Headline of the reveal' },
  captionNote: {
    zh: '不改，就用模型自己写的句子，中英文各一句。自己写的，两种语言都用这一句。',
    en: 'Left as it is, the model writes it, in both languages. What you type stands in both.',
  },
  look: { zh: '提问前的标题', en: 'Headline before the question' },
  note: { zh: '备注，只有主讲人看得到', en: 'Note, for the presenter only' },
  asks: { zh: '先让大家猜', en: 'Let the room guess first' },
  asksOf: { zh: '猜什么', en: 'What is guessed' },
  ask: { zh: '问题怎么说', en: 'How it is asked' },
  hidden: { zh: '揭晓前看到哪里', en: 'Shown until the reveal' },
  upTo: { zh: '看到“{station}”', en: 'Up to “{station}”' },
  from: { zh: '从什么样子开始', en: 'What stands before the change' },
  fromStep: { zh: '接着上一步：第{place}步“{title}”', en: 'the step before it: {place}, “{title}”' },
  fromCase: { zh: '地图的对照：案例原样', en: 'the baseline of the map: the case as told' },
  fromOwn: { zh: '地图的对照：自己设的', en: 'the baseline of the map: one of its own' },
  fromNone: { zh: '接着上一步', en: 'the step before it' },
  fromShows: { zh: '提问前，大家看到的{name}是{value}。', en: 'Before the question the room sees {name} at {value}.' },
  fromNotThere: {
    zh: '紧挨着的前一步要是同一个案例、状态又不同，才能接着它；现在从对照出发。',
    en: 'To go on from the step before, that one must show the same case in another state; as it is, the question starts from the baseline.',
  },
  rowGoesOn: { zh: '接着上一步', en: 'goes on from the step before' },
  rowBaseline: { zh: '从对照出发', en: 'starts from the baseline' },
  margin: { zh: '上下多少算“差不多”', en: 'How much is “about the same”' },
  tooManyAsked: {
    zh: '一个故事最多16个问题，这一步只看不猜。',
    en: 'A story asks 16 questions at most; this step is only looked at.',
  },
  focus: { zh: '重点看哪一站', en: 'Station to look at' },
  noFocus: { zh: '不指定', en: 'none' },
  minutes: { zh: '分钟', en: 'Minutes' },

  // Lists.
  decks: { zh: '开讲', en: 'Present' },
  decksAbout: {
    zh: '一步一步讲给一屋子人听：先看，再猜，再揭晓。',
    en: 'Told to a room step by step: look, guess, reveal.',
  },
  ready: { zh: '现成的', en: 'Ready to use' },
  mine: { zh: '我的故事', en: 'My stories' },
  none: {
    zh: '还没有。在自己的地图上动一动滑块，按“记一步”，故事就开始了。',
    en: 'None yet. Move something on your own map, press “Add a step”, and a story begins.',
  },
  fromMap: { zh: '用我的地图记一步', en: 'Add a step from my map' },
  present: { zh: '开讲', en: 'Present' },
  notes: { zh: '主讲窗口', en: 'Presenter window' },
  facts: {
    zh: '{steps}步，{minutes}分钟，{questions}个问题',
    en: '{steps}, {minutes}, {questions}',
  },
  edit: { zh: '编辑', en: 'Edit' },
  rename: { zh: '改名', en: 'Rename' },
  duplicate: { zh: '复制一份', en: 'Duplicate' },
  remove: { zh: '删除', en: 'Delete' },
  up: { zh: '上移', en: 'Move up' },
  down: { zh: '下移', en: 'Move down' },
  playFrom: { zh: '从这里讲', en: 'Play from here' },
  close: { zh: '收起', en: 'Close' },
  save: { zh: '保存', en: 'Save' },
  undo: { zh: '撤销', en: 'Undo' },
  about: { zh: '一句话介绍', en: 'In one line' },
  steps: { zh: '步骤', en: 'Steps' },
  noSteps: { zh: '还没有步骤。', en: 'No step yet.' },
  back: { zh: '回到地图', en: 'Back to the map' },
  backToList: { zh: '回到列表', en: 'Back to the list' },
  copyOf: { zh: '{title}（副本）', en: '{title} (copy)' },

  // Handing on.
  file: { zh: '存成文件', en: 'Save as a file' },
  link: { zh: '链接', en: 'Link' },
  linkOf: { zh: '“{title}”的链接', en: 'Link of “{title}”' },
  linkNote: {
    zh: '故事写在#后面，浏览器不会发给服务器。安卓微信可能会去掉它，那就发文件。',
    en: 'The story stands behind #, which browsers do not send. WeChat on Android may cut it; then send the file.',
  },
  linkTooLong: {
    zh: '链接要{count}个字符，超过600个，很多软件会截断它。请用文件。占地方的是：{reason}。',
    en: 'The link would take {count} characters, more than the 600 that most programs carry. Use a file. What takes the room: {reason}.',
  },
  linkNoDeflate: {
    zh: '这个浏览器做不了故事链接。请用文件。',
    en: 'This browser cannot make a story link. Use a file.',
  },
  linkFromFile: {
    zh: '这个页面是从文件打开的，没有网上的地址，做不出别人打得开的链接。请用文件。',
    en: 'This page was opened from a file and has no address on the web, so no link from here would open elsewhere. Use a file.',
  },
  reasonTexts: { zh: '文字{count}个字', en: 'texts of {count} characters' },
  reasonSteps: { zh: '{count}步的状态', en: 'the states of {count} steps' },
  onlyHere: {
    zh: '这个网页是在这台设备上打开的，链接和二维码也只在这里打得开。给别人请用文件。',
    en: 'This page was opened on this device, so its link and QR code open only here. To hand the story on, use the file.',
  },
  copy: { zh: '复制链接', en: 'Copy link' },
  copied: { zh: '链接已复制，{count}个字符。', en: 'Link copied, {count} characters.' },
  byHand: {
    zh: '浏览器不让复制，链接已经选中，请手动复制。',
    en: 'The browser refused; the link is selected, copy it by hand.',
  },
  length: { zh: '{count}个字符', en: '{count} characters' },
  qr: { zh: '链接的二维码', en: 'QR code of the link' },
  qrDense: { zh: '链接太长，二维码太密，扫不出来。', en: 'The link is too long for a QR code that can be scanned.' },

  // Coming in.
  intake: { zh: '从别处来的故事', en: 'A story from elsewhere' },
  paste: { zh: '粘贴故事链接，或者把故事文件拖到这里', en: 'Paste a story link, or drop a story file here' },
  read: { zh: '读进来', en: 'Read it' },
  choose: { zh: '选择文件', en: 'Choose a file' },
  arrived: { zh: '收到一个故事：“{title}”', en: 'A story has come: “{title}”' },
  keep: { zh: '留作我的', en: 'Keep as mine' },
  leave: { zh: '不要', en: 'Leave it' },

  saidKept: { zh: '“{title}”留下了。', en: '“{title}” is kept.' },
  saidRemoved: { zh: '“{title}”删除了。', en: '“{title}” was deleted.' },
  saidBack: { zh: '“{title}”回来了。', en: '“{title}” is back.' },
  saidCopied: { zh: '复制成了“{title}”。', en: 'Duplicated as “{title}”.' },
  saidSaved: { zh: '已存成{name}。', en: 'Saved as {name}.' },
  saidMoved: { zh: '“{title}”现在是第{place}步。', en: '“{title}” is step {place} now.' },
  saidMovedStory: { zh: '“{title}”现在排第{place}。', en: '“{title}” stands at place {place} now.' },
  fileName: { zh: '{title}.cvm-story.json', en: '{title}.cvm-story.json' },
} as const satisfies Record<string, Text>;
