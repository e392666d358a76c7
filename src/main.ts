import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import './print.css';
import { openAddress } from './state/open';
import { LANG } from './text';
import { teaches } from './views/desk.svelte';
import './still.css';

const target = document.getElementById('app');
if (!target) throw new Error('The page has no element #app.');
// The picture in the page may already be drawing its thread: the living one goes on where it is.
const begun = document.getAnimations().find(({ effect }) => effect?.getComputedTiming().progress !== null)?.currentTime;
document.documentElement.style.setProperty('--begun', `${-Number(begun ?? 0)}ms`);
// The script in the head has already asked the address and the browser for the language.
const preferred = document.documentElement.lang === LANG.zh ? 'zh' : 'en';
// A lesson or a stage is on its way while the address is still being read. Where it fails, the page that wants it says so.
if (teaches()) import('./views/teaching/Teaching.svelte').catch(() => undefined);
// No await out here: what is fetched for a damaged link needs this file, and would wait for it for ever.
void openAddress(location.search, location.hash, preferred).then((opened) => {
  target.replaceChildren();
  mount(App, { target, props: { opened } });
});
