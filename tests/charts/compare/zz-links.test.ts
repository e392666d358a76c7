import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { tail } from '../../../src/state/link';
import { openingScene, type Theme } from '../../../src/state/scene';
import { edited, pristine } from '../../../src/state/setting';
import { writeStudy } from '../../../src/state/study/token';
import type { Locale } from '../../../src/text';
test('links', () => {
  const out: string[] = [];
  const add = (
    name: string,
    before: string,
    now: string,
    study: Record<string, number> = {},
    values = {},
    theme: Theme = 'light',
  ) => {
    for (const locale of ['zh', 'en'] as Locale[])
      out.push(
        `${name}-${locale}\t` +
          tail(
            {
              ...openingScene(locale),
              theme,
              before: pristine(before),
              now: edited(pristine(now), { values }).setting,
              study: writeStudy(study) ?? '',
            },
            { room: 'compare' } as never,
          ),
      );
  };
  add('agent', 'agent_basic', 'agent_ext');
  add('agentdark', 'agent_basic', 'agent_ext', {}, {}, 'dark');
  add('agentproj', 'agent_basic', 'agent_ext', {}, {}, 'projector');
  add('agent4', 'agent_basic', 'agent_ext', { 'with.before': 1, 'with.rival1': 2, 'with.case.tetra_deep': 3 });
  add('tetrar', 'tetra_pack', 'tetra_pack', { 'with.rival1': 1, 'with.case.tetra_deep': 2 });
  add('tetrag', 'tetra_pack', 'tetra_deep', {
    'with.rival1': 1,
    'with.before': 2,
    'compare.picture': 1,
    'compare.output': 0,
    'compare.rows': 1,
  });
  add('stage', 'opening', 'opening', { 'compare.output': 2 }, { serviceValue: 72, moneyCost: 60, affection: 40 });
  add('same', 'opening', 'opening', { 'with.before': 1 });
  add(
    'neg',
    'opening',
    'opening',
    { 'with.before': 1, 'with.rival1': 2, 'with.rival2': 3 },
    { productValue: 20, serviceValue: 10, moneyCost: 90, costSensitivity: 1.6 },
  );
  writeFileSync('/tmp/compare/links.tsv', out.join('\n'));
});
