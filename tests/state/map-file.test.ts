import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapFile, readMapFile } from '../../src/state/map-file';
import { scenes } from './scenes';
it('x', async () => {
  await fc.assert(fc.asyncProperty(fc.array(scenes, {maxLength: 4}), async (list) => {
    const { works, notices } = await readMapFile(mapFile(list));
    expect(notices.filter(({kind})=>list.length>0||kind!=='file')).toEqual([]);
    expect(works).toEqual(list.map(({ now, before, names }) => ({ now, before, names })));
  }), { numRuns: 300 });
  console.log(mapFile([{...fc.sample(scenes,5)[3]!}]).slice(0,1500));
  console.log(JSON.stringify(await readMapFile('{"customerValueMap":1,"model":2,"maps":[{"title":"a\\nb","case":"opening","__proto__":3,"values":{"serviceValue":140,"minimumSatisfaction":70,"x":1,"priceFairness":"9"},"rivals":[{"deliveredValue":4,"copies":99},{},3,4]},{"case":"zz"},7]}'),null,1));
});
