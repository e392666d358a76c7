// @ts-check
/*
 * Runs before the first paint, as plain script in the page: language, theme and whether somebody is here for the first
 * time, so that the picture that comes with the page is already the right one. The address says `v=zhdark`, and behind it
 * the page of analysis if one is to open.
 */
(function () {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const look = /^(zh|en)\.?(light|dark|projector)?/i.exec(query.get('v') || '') || [];
  const asked = look[1];
  const chinese = asked ? asked.toLowerCase() === 'zh' : /^zh\b/i.test(navigator.language);
  const theme = look[2];
  const room = (query.get('v') || '').length > (look[0] || '').length;
  root.dataset.script = '';
  root.lang = chinese ? 'zh-Hans-CN' : 'en';
  root.dataset.theme = theme || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  // Any other scene than the opening one has to wait for the model.
  const teaches = /^(lesson|deck|notes|task)/.test(query.get('t') || '');
  if (room || teaches || query.has('s') || query.has('q') || location.hash.length > 1) root.dataset.still = 'none';
  else {
    let seen = null;
    try {
      seen = localStorage.getItem('customer-value-map.seen');
    } catch {
      // Storage is blocked: every visit is the first.
    }
    if (!seen) root.dataset.first = '';
  }
})();
