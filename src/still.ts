import { render } from 'svelte/server';
import { LOCALES } from './text';
import Still from './Still.svelte';
import { WINDOWS, type Layout } from './charts/still';

const LAYOUTS = Object.keys(WINDOWS) as readonly Layout[];

/** The opening pictures as markup, one for every language and layout; the page shows the one that fits. */
export const stills = (): string =>
  LOCALES.flatMap((locale) =>
    LAYOUTS.map((layout) => render(Still, { props: { locale, layout }, idPrefix: `still-${locale}-${layout}` }).body),
  ).join('');
