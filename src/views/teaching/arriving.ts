/** Characters a field shows without slowing the window down. */
const FIELD_LIMIT = 2_000;

/**
 * What is pasted or dropped into a field is read at once: a short text as soon as it stands there, a long one without
 * being laid out first.
 * @param read the text that came, or what stands in the field where none is given
 */
export const arriving =
  (read: (text?: string) => unknown) =>
  (event: Event, data: DataTransfer | null): void => {
    const text = data?.getData('text/plain') ?? '';
    if (text.length <= FIELD_LIMIT) return void setTimeout(() => read());
    event.preventDefault();
    read(text);
  };
