/** What is read beside the chain, with its long texts: a file of its own, which comes after the first picture. */
export { default as About } from './About.svelte';
export { default as Claims } from './Claims.svelte';
export { default as Why } from './Why.svelte';
export { default as Cards } from './Cards.svelte';
export { default as Glossary } from './Glossary.svelte';
