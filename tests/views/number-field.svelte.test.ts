import { mount, unmount } from 'svelte';
import { expect, test } from 'vitest';
import NumberField from '../../src/ui/NumberField.svelte';

test('a number field selects its number for typing, but not once the focus has gone on', async () => {
  const target = document.createElement('div');
  const after = document.createElement('button');
  document.body.append(target, after);
  const settled = () => new Promise((done) => setTimeout(done, 50));
  const open = mount(NumberField, {
    target,
    props: {
      name: 'Share',
      value: 3,
      shown: '3 pt',
      step: 1,
      parse: Number,
      oncommit: () => undefined,
      onrefuse: () => undefined,
    },
  });
  const field = target.querySelector('input');
  if (!field) throw new Error('No field');
  const chosen = () => field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
  // A selection made behind the focus would take the next Tab, or the focus itself, back to the field.
  field.focus();
  after.focus();
  await settled();
  expect(chosen()).toBe('');
  expect(document.activeElement).toBe(after);
  field.focus();
  await settled();
  expect(chosen()).toBe('3 pt');
  await unmount(open);
  target.remove();
  after.remove();
});
