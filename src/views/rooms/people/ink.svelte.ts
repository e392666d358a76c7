import { colourOf, type Colour } from '../../../charts/people/dots';

const read = (): Colour => {
  const probe = document.createElement('i');
  probe.style.color = 'var(--ink)';
  document.body.append(probe);
  const colour = colourOf(getComputedStyle(probe).color);
  probe.remove();
  return colour;
};

/** The ink of the theme as a colour that can be painted with; it follows the theme and what the system asks for. */
export class Ink {
  #ink = $state.raw<Colour>(read());

  constructor() {
    $effect(() => {
      const again = () => (this.#ink = read());
      const changed = new MutationObserver(again);
      changed.observe(document.documentElement, { attributeFilter: ['data-theme'] });
      const asked = ['(prefers-contrast: more)', '(forced-colors: active)'].map((query) => matchMedia(query));
      for (const query of asked) query.addEventListener('change', again);
      return () => {
        changed.disconnect();
        for (const query of asked) query.removeEventListener('change', again);
      };
    });
  }
  get ink(): Colour {
    return this.#ink;
  }
}
