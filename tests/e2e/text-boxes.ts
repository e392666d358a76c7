import type { Page } from '@playwright/test';

interface Fault {
  readonly kind: 'overlap' | 'outside' | 'small';
  readonly what: string;
}

/**
 * Looks at every run of text that is drawn: none may touch another, leave the page sideways, be cut off by its
 * frame, or be smaller than 12 px. Boxes are taken at the height of the letters, not of the line.
 */
export async function textFaults(page: Page, within = 'main'): Promise<Fault[]> {
  return page.evaluate((selector) => {
    interface Box {
      text: string;
      left: number;
      right: number;
      top: number;
      bottom: number;
      owner: Element;
    }
    const root = document.querySelector(selector);
    if (!root) throw new Error(`No ${selector}`);
    const faults: Fault[] = [];
    const boxes: Box[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const owner = node.parentElement;
      const text = (node.textContent ?? '').trim();
      if (
        !owner ||
        text === '' ||
        // The bar of a visit lies over what scrolls past below it.
        owner.closest('.whose.bar, .hidden-words, option, legend, [popover]:not(:popover-open), noscript')
      )
        continue;
      if (!owner.checkVisibility()) continue;
      const style = getComputedStyle(owner);
      if (style.visibility === 'hidden' || style.opacity === '0' || style.clipPath === 'inset(50%)') continue;
      const size = parseFloat(style.fontSize);
      const range = document.createRange();
      range.selectNodeContents(node);
      // What an ellipsis or a frame cuts off is not drawn.
      const frame = owner.closest('.one-line, .two-lines')?.getBoundingClientRect();
      // Nor is what has been scrolled out of a part that scrolls by itself.
      const clips: DOMRect[] = [];
      for (let part = owner.parentElement; part && part !== root; part = part.parentElement)
        if (!['visible', ''].includes(getComputedStyle(part).overflowY) && !part.closest('svg'))
          clips.push(part.getBoundingClientRect());
      for (const drawn of range.getClientRects()) {
        if (clips.some(({ top, bottom }) => drawn.top < top - 1 || drawn.bottom > bottom + 1)) continue;
        const [x, y] = frame
          ? [Math.max(drawn.left, frame.left), Math.max(drawn.top, frame.top)]
          : [drawn.left, drawn.top];
        const rect = new DOMRect(
          x,
          y,
          (frame ? Math.min(drawn.right, frame.right) : drawn.right) - x,
          (frame ? Math.min(drawn.bottom, frame.bottom) : drawn.bottom) - y,
        );
        if (rect.width < 1 || rect.height < 4) continue;
        if (size < 12) faults.push({ kind: 'small', what: `${text} at ${size}px` });
        const trim = Math.max(0, rect.height - size * 0.92) / 2;
        boxes.push({
          text,
          left: rect.left,
          right: rect.right,
          top: rect.top + trim,
          bottom: rect.bottom - trim,
          owner,
        });
      }
    }
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > wide)
      faults.push({ kind: 'outside', what: `page is ${document.documentElement.scrollWidth} wide` });
    for (const box of boxes)
      if (box.left < -0.5 || box.right > wide + 0.5)
        faults.push({ kind: 'outside', what: `${box.text} ${Math.round(box.left)}…${Math.round(box.right)}` });
    for (let i = 0; i < boxes.length; i++)
      for (let k = i + 1; k < boxes.length; k++) {
        const [a, b] = [boxes[i], boxes[k]] as [Box, Box];
        if (a.owner.parentElement === b.owner.parentElement && a.owner.tagName === 'tspan') continue;
        // The dots of an ellipsis are a box of their own over the text they cut.
        if (a.owner === b.owner && a.owner.closest('.case')) continue;
        const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (x > 1 && y > 1.5)
          faults.push({ kind: 'overlap', what: `${a.text} × ${b.text} (${x.toFixed(1)} × ${y.toFixed(1)})` });
      }
    return faults;
  }, within);
}
