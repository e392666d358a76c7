import { test } from 'vitest';
import { estimate } from '/work/main/src/charts/measure';
import { widePicture } from '/work/main/src/charts/wide';
import { caseSubject, reachOf } from '/work/main/tests/charts/subjects';
test('bench', () => {
  const s = caseSubject('opening', 'zh'); const r = reachOf(s);
  const p = widePicture(s, r, estimate, 1280, 720, 1);
  for (let k = 0; k < 3; k++) { let t = performance.now(); for (let i = 0; i < 200; i++) void p.walks; console.log('walks ms', (performance.now() - t) / 200);
  t = performance.now(); for (let i = 0; i < 200; i++) widePicture(s, r, estimate, 1280, 720, 1); console.log('picture ms', (performance.now() - t) / 200); }
});
