/** The key of the model in the query. */
export const MODEL_KEY = 's';
/** The key of language, theme and room. */
export const VIEW_KEY = 'v';
/** The key of what is asked of the map. */
export const STUDY_KEY = 'q';
/** The key of the names in the fragment. */
export const WORDS_KEY = 'n';
