/** Selects the text of an element, for whoever copies by hand. */
const select = (element: HTMLElement): void => {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
};

/** Copies the text of an element; where the browser refuses, the text is left selected. */
export const copy = async (element: HTMLElement): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(element.textContent.trim());
    return true;
  } catch {
    // Pages inside other programs often have no clipboard: the older way, which needs a selection.
    select(element);
    return document.execCommand('copy');
  }
};
