import type { Text } from '../text';

/** The words of the page that hands a map on. */
export const SHARE = {
  title: { zh: '分享', en: 'Share' },
  link: { zh: '链接', en: 'Link' },
  length: { zh: '{count}个字符', en: '{count} characters' },
  long: {
    zh: '超过250个字符，有些邮件和聊天软件会截断它，二维码也难扫。',
    en: 'Above 250 characters some mail and chat programs cut a link, and its QR code is hard to scan.',
  },
  longNames: { zh: '名称占了{count}个字符。', en: 'Names take {count} characters of it.' },
  longSteps: { zh: '有{count}个数值不在刻度上，写起来更长。', en: 'Values off their steps take more room: {count}.' },
  longBaseline: { zh: '里面还有一个自己设的对照。', en: 'It also holds a baseline of its own.' },
  longChanges: { zh: '里面有{count}项改动。', en: 'Changes in it: {count}.' },
  onlyHere: {
    zh: '这个网页是在这台设备上打开的，链接也只在这里打得开。给别人请用口令或文件。',
    en: 'This page was opened on this device, so its link opens only here. To hand the map on, use the code or the file.',
  },
  fromFile: {
    zh: '这个页面是从文件打开的，它不知道自己在网上有没有地址。从这里做出的链接只在这台设备上打得开，还会露出文件放在哪里，所以不做链接。',
    en: 'This page was opened from a file and knows of no address on the web. A link made here would open only on this device and show where the file lies, so there is none.',
  },
  fromFileElsewhere: {
    zh: '请把地图作为口令、图片或文件交给别人。对方在自己那份“客户价值地图”里打开；没有的话，把这个页面的文件也一起发去。',
    en: 'Hand the map on as a code, a picture or a file. Others open it in their own Customer Value Map; if they have none, send the file of this page along.',
  },
  manner: { zh: '链接怎么写', en: 'How the link is written' },
  numbersOnly: { zh: '只要数字，不带名称', en: 'Numbers only, no names' },
  nothingNamed: { zh: '这张地图没有自己的名称', en: 'this map has no names of its own' },
  privately: {
    zh: '私密：全部放在#后面，网页服务器看不到',
    en: 'Private: everything behind #, the host of the page does not see it',
  },
  privacy: {
    zh: '名称总在#后面，浏览器不会把那一部分发给服务器。普通链接里的数字，网页服务器看得到。问卷的数据不在任何链接里。',
    en: 'Names stay behind #, which browsers do not send. Numbers in an ordinary link are seen by the host of the page. Survey rows are in no link.',
  },
  wechat: {
    zh: '安卓微信可能会去掉#后面的全部内容，所以私密链接要用邮件，或会把它留住的聊天软件来发。',
    en: 'WeChat on Android may cut everything behind #, so private links are for mail and for chat programs that keep it.',
  },
  copyLink: { zh: '复制链接', en: 'Copy link' },
  shareOn: { zh: '分享到…', en: 'Share to…' },

  qr: { zh: '二维码', en: 'QR code' },
  qrName: { zh: '链接的二维码，每边{count}格', en: 'QR code of the link, {count} modules a side' },
  modules: { zh: '每边{count}格', en: '{count} modules a side' },
  fullScreen: { zh: '全屏', en: 'Full screen' },
  qrTooLong: {
    zh: '链接太长，做不成二维码。用这个口令也能打开：',
    en: 'The link is too long for a QR code. This code opens the map too:',
  },
  qrOnlyHere: {
    zh: '没有链接，所以没有二维码。别处可以用这个口令打开：',
    en: 'Without a link there is no QR code. This code opens the map elsewhere:',
  },
  qrDense: {
    zh: '二维码每边{count}格，放在这里太密，扫不出来。可以全屏显示，或者把链接变短。',
    en: 'With {count} modules a side the QR code is too dense to be scanned here. Show it full screen, or make the link shorter.',
  },
  scan: {
    zh: '用手机扫一扫，就能打开这张地图。扫不了，就在“我的地图”里输入口令。',
    en: 'Scan it with a phone to open this map. If that fails, type the code in “My maps”.',
  },

  others: { zh: '换个方式带走', en: 'Other ways to take it along' },
  sentence: { zh: '句子', en: 'Sentence' },
  copySentence: { zh: '复制句子', en: 'Copy sentence' },
  code: { zh: '口令', en: 'Code' },
  copyCode: { zh: '复制口令', en: 'Copy code' },
  codeLine: { zh: '口令：{code}', en: 'Code: {code}' },
  codeNote: {
    zh: '只有数字，没有名称；可以念，也可以抄。',
    en: 'Numbers without names; to be read out or written down.',
  },
  picture: { zh: '图片', en: 'Picture' },
  copyPicture: { zh: '复制图片', en: 'Copy picture' },
  pictureNote: {
    zh: '眼前这张图，带标题、日期和出处，地图也藏在里面。',
    en: 'The chain as it is on screen, with headline, date and origin; the map travels inside.',
  },
  pictureNames: { zh: '画在图上的名称照样看得见。', en: 'Names drawn in it stay visible.' },
  file: { zh: '文件', en: 'File' },
  fileNote: { zh: '可以读、可以改的文本，能再打开。', en: 'Text that can be read, edited and opened again.' },
  download: { zh: '下载{kind}', en: 'Download {kind}' },
  saveByHand: { zh: '长按或右键保存', en: 'Press and hold or right-click to save' },

  inside: { zh: '里面有什么', en: 'What is inside' },
  case: { zh: '案例', en: 'Case' },
  inView: { zh: '{case}（{view}视角）', en: '{case} ({view} view)' },
  changes: { zh: '改动', en: 'Changes' },
  changesWith: { zh: '{place}；改动{count}项', en: '{place}; changes: {count}' },
  items: { zh: '{count}项', en: '{count}' },
  rivals: { zh: '对手', en: 'Rivals' },
  rivalsAsTold: { zh: '{count}个，与案例相同', en: '{count}, as in the case' },
  rivalsChanged: { zh: '{count}个，改过', en: '{count}, changed' },
  none: { zh: '没有', en: 'none' },
  baseline: { zh: '对照', en: 'Baseline' },
  noBaseline: { zh: '没有，与案例原样比', en: 'none; compared with the case as told' },
  names: { zh: '名称', en: 'Names' },
  namesIn: { zh: '{count}个，带上', en: '{count}, included' },
  namesOut: { zh: '{count}个，不带', en: '{count}, left out' },
  ofMap: { zh: '整张地图', en: 'The whole map' },
  ofRival: { zh: '对手{place}', en: 'Rival {place}' },
  look: { zh: '外观', en: 'Look' },
  language: { zh: '中文', en: 'English' },

  linkCopied: { zh: '链接已复制，{count}个字符。', en: 'Link copied, {count} characters.' },
  sentenceCopied: { zh: '句子已复制，末尾是链接。', en: 'Sentence copied, with the link at its end.' },
  sentenceCodeCopied: { zh: '句子已复制，末尾是口令。', en: 'Sentence copied, with the code at its end.' },
  codeCopied: { zh: '口令已复制。', en: 'Code copied.' },
  drawing: { zh: '正在画图片。', en: 'The picture is being drawn.' },
  pictureCopied: { zh: '图片已复制，可以粘贴到幻灯片里。', en: 'Picture copied; it can be pasted into a slide.' },
  byHand: {
    zh: '浏览器不让复制。已经选中了：按Ctrl＋C（苹果电脑按⌘C），手机上长按，再选“复制”。',
    en: 'The browser refused. It is selected now: press Ctrl C (⌘C on a Mac), or press and hold and choose Copy.',
  },
  pictureByHand: {
    zh: '浏览器不让复制图片。图片显示在下面，长按或右键保存。',
    en: 'The browser refused to copy a picture. It is shown below: press and hold or right-click to save.',
  },
  pictureSaved: {
    zh: '图片已交给浏览器下载。没有动静的话，就长按或右键保存下面这张。',
    en: 'The picture was handed to the browser. If nothing happens, press and hold or right-click the one below.',
  },
  pictureFailed: {
    zh: '这个浏览器没能画出图片，别的方式照常能用。',
    en: 'This browser could not draw the picture. The other ways work as before.',
  },
  saved: {
    zh: '{name}已交给浏览器下载。没有动静的话，请用口令。',
    en: '{name} was handed to the browser. If nothing happens, use the code.',
  },
  handedOn: { zh: '已交给系统分享。', en: 'Handed to the system.' },
  notHandedOn: { zh: '系统没有接过去，可以复制链接。', en: 'The system did not take it. The link can be copied.' },
} as const satisfies Record<string, Text>;
