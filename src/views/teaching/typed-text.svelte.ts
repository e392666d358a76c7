import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/**
 * A field that gives on what is typed at once, so that no reload and no way back loses it, and shows it as it is typed
 * until the field is left; then it shows what was made of it.
 * @param text what the field shows while nobody types in it
 * @param take what was typed so far
 */
export const typedText =
  (text: () => string, take: (typed: string) => void): Attachment<HTMLInputElement | HTMLTextAreaElement> =>
  (field) => {
    let typing = false;
    const show = (now: string) => {
      // Setting it, even to the same, would move the caret and break off the input of Chinese.
      if (field.value !== now) field.value = now;
    };
    const type = () => {
      typing = true;
      take(field.value);
    };
    const leave = () => {
      typing = false;
      show(untrack(text));
    };
    $effect(() => {
      const now = text();
      if (!typing) show(now);
    });
    field.addEventListener('input', type);
    field.addEventListener('change', leave);
    field.addEventListener('blur', leave);
    return () => {
      field.removeEventListener('input', type);
      field.removeEventListener('change', leave);
      field.removeEventListener('blur', leave);
    };
  };

/** The same for a number; what is none, or nothing yet, leaves the old one as it was. */
export const typedNumber = (now: () => number, take: (value: number) => void): Attachment<HTMLInputElement> =>
  typedText(
    () => String(now()),
    (text) => {
      if (text !== '' && Number.isFinite(Number(text))) take(Number(text));
    },
  );
