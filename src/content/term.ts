import type { OutputId } from '../model/outputs';
import type { ParameterId } from '../model/parameters';
import { GLOSSARY, type Term } from './glossary';

const TERMS: readonly Term[] = GLOSSARY;

/** The word for a result. */
export const termOfOutput = (id: OutputId): Term | undefined => TERMS.find(({ output }) => output === id);

/** The word for a factor. */
export const termOfParameter = (id: ParameterId): Term | undefined => TERMS.find(({ parameter }) => parameter === id);
