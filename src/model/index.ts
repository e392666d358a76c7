/** The model's public face: everything outside `src/model` that is not part of the app itself imports from here. */
export { RATING_IDS, MAX_ALTERNATIVES, type Alternative, type RatingId, type Ratings } from './alternatives';
export { PARAMETERS, PARAMETER_IDS, type Parameter, type ParameterId, type Values } from './parameters';
export { OUTPUTS, OUTPUT_IDS, type OutputId } from './outputs';
export { DEFAULT_INPUTS, settle, type Change, type Inputs } from './settle';
export { evaluate, evaluateSettled, type Result } from './evaluate';
export { gradient, type Gradient, type NumericOutput } from './gradient';
export { attribute, type Attribution } from './attribution';
export { seekGoal, type Goal } from './goal-seek';
export { simulateExtension, type ExtensionState } from './extension';
export { extensionEquilibria, type ExtensionEquilibrium } from './extension-equilibria';
export { population, type Population } from './population';
