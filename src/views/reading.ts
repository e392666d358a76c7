/** What is opened beside or over the chain, with its long texts: a file of its own, which comes after the first picture. */
export { default as About } from './About.svelte';
export { default as CaseList } from './CaseList.svelte';
export { default as Claims } from './Claims.svelte';
export { default as Drawer } from './Drawer.svelte';
export { default as Later } from './Later.svelte';
export { default as LiveRegion } from './LiveRegion.svelte';
export { default as ResultsTable } from './ResultsTable.svelte';
export { default as Tasks } from './Tasks.svelte';
export { default as Whose } from './Whose.svelte';
export { fetchLater, PAGES, teachingPage } from './pages';
