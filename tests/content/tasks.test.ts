import { describe, expect, test } from 'vitest';
import { STATIONS } from '../../src/content/stations';
import { TASKS, type Task } from '../../src/content/tasks';
import { DEFAULT_INPUTS } from '../../src/model';
import { evaluateSettled } from '../../src/model/evaluate';
import { OUTPUTS } from '../../src/model/outputs';
import { PARAMETERS } from '../../src/model/parameters';
import { written } from '../words';

const tasks: readonly Task[] = TASKS;

test('the four tasks of the text, in its order', () => {
  expect(tasks.map(({ name }) => name.zh)).toEqual(['建立联络', '发展关系', '创造价值', '巩固忠诚']);
});

describe.each(tasks.map((task) => [task.id, task] as const))('the task %s', (_, task) => {
  const { name, note, stations, parameters, outputs } = task;

  test('is written', () => {
    written(name);
    written(note);
  });

  test('lights up factors, not assumptions, of its own stations, each once', () => {
    const groups = STATIONS.filter(({ id }) => stations.includes(id)).flatMap((one) => [...one.groups] as string[]);
    expect(stations).toEqual(STATIONS.map(({ id }) => id).filter((id) => stations.includes(id)));
    expect(new Set(parameters).size).toBe(parameters.length);
    for (const id of parameters) {
      expect(groups, id).toContain(PARAMETERS[id].group);
      expect(PARAMETERS[id].kind, id).toBe('factor');
    }
    // No station is lit for nothing: it holds a factor of the task or answers it.
    for (const station of STATIONS.filter(({ id }) => stations.includes(id))) {
      const held = parameters.some((id) => (station.groups as readonly string[]).includes(PARAMETERS[id].group));
      expect(held || outputs.some((id) => OUTPUTS[id].station === station.id), station.id).toBe(true);
    }
  });

  test('every factor moves one of its results, and every result is moved by one of its factors', () => {
    const before = evaluateSettled(DEFAULT_INPUTS);
    const moved = new Set<string>();
    for (const id of parameters) {
      const { range, step } = PARAMETERS[id];
      const value = Math.min(range[1], DEFAULT_INPUTS[id] + 10 * step);
      const after = evaluateSettled({ ...DEFAULT_INPUTS, [id]: value });
      const answers = outputs.filter((output) => Math.abs(after[output] - before[output]) > 1e-6);
      expect(answers, id).not.toEqual([]);
      for (const output of answers) moved.add(output);
    }
    expect([...outputs].filter((output) => !moved.has(output))).toEqual([]);
  });
});
