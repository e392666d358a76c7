/** The key of the model in the query. */
export const MODEL_KEY = 's';
/** The key of language and theme. */
export const VIEW_KEY = 'v';
/** The key of the names in the fragment. */
export const WORDS_KEY = 'n';
