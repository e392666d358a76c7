import { mount } from 'svelte';
import '../app.css';
import Page from './Page.svelte';

const target = document.getElementById('vote');
if (!target) throw new Error('The page has no element #vote.');

const dark = matchMedia('(prefers-color-scheme: dark)');
const paint = () => (document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light');
dark.addEventListener('change', paint);
paint();

target.replaceChildren();
mount(Page, { target });
