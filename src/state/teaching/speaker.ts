const TIME = /\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\b\.?)?/gi;
const DATE =
  /\d{2,4}[-/.年]\d{1,2}[-/.月]\d{1,4}日?|(?:周|星期)[一二三四五六日天]|昨天|今天|上午|下午|yesterday|today/gi;
const MOST = 40;

const cleaned = (name: string): string => {
  const plain = name
    .replace(TIME, ' ')
    .replace(DATE, ' ')
    .replace(/^\s*from\s+/i, '')
    .replace(/\s+to\s+\S.*$/i, '')
    .replace(/[[\](){}<>【】|•,，:：]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return Array.from(plain).slice(0, MOST).join('');
};

/**
 * Who said what begins at a place in a chat: the name before a colon on its line, or the line above it with a time or a
 * colon at its end; '' when nobody is named. So it is in the chats of WeChat, Teams and Zoom.
 */
export const speakerAt = (text: string, at: number): string => {
  const lineFrom = text.lastIndexOf('\n', at - 1) + 1;
  const line = text.slice(Math.max(lineFrom, at - 300), at);
  const before = /^(.*\S)\s*[:：]\s*\S*\s*$/.exec(line.replace(/\bhttps?:\/\/.*$/i, ''))?.[1];
  if (before !== undefined) {
    const name = cleaned(before);
    if (name !== '') return name;
  }
  let end = lineFrom - 1;
  let lead = '';
  // Over blank lines, and over what was said before on lines of their own. A time is a surer sign than a colon.
  for (let up = 0; up < 4 && end > 0; up += 1) {
    const from = text.lastIndexOf('\n', end - 1) + 1;
    const above = text.slice(from, Math.min(end, from + 300)).trim();
    end = from - 1;
    if (above.search(TIME) >= 0 && cleaned(above) !== '') return cleaned(above);
    if (lead === '' && /[:：]$/.test(above)) lead = cleaned(above);
  }
  return lead;
};
