import { expect, test } from 'vitest';
import { GROUP_LABELS, STATIONS, UNIT_LABELS } from '../../src/content/stations';
import { OUTPUTS, OUTPUT_IDS } from '../../src/model/outputs';
import { GROUPS, PARAMETER_IDS, parameter } from '../../src/model/parameters';
import { written } from '../words';

test('every group of parameters lives in exactly one drawer', () => {
  expect(STATIONS.flatMap(({ groups }) => [...groups] as string[]).sort()).toEqual([...GROUPS].sort());
});

test('the stations follow the chain and every one answers something', () => {
  const answered = OUTPUT_IDS.map((id) => OUTPUTS[id].station).filter(
    (station, index, all) => station !== all[index - 1],
  );
  expect(answered).toEqual(STATIONS.map(({ id }) => id));
});

test.each(STATIONS.map((station) => [station.id, station] as const))('%s is named in both languages', (_, station) => {
  written(station.label);
  written(station.short);
  written(station.note);
  expect(station.short.zh.length).toBeLessThanOrEqual(station.label.zh.length);
});

test('every group and every unit in use has a name', () => {
  for (const group of GROUPS) written(GROUP_LABELS[group]);
  for (const id of PARAMETER_IDS) written(UNIT_LABELS[parameter(id).unit]);
  for (const locale of ['zh', 'en'] as const) {
    const names = GROUPS.map((group) => GROUP_LABELS[group][locale]);
    expect(new Set(names).size).toBe(names.length);
  }
});
