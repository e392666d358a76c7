/** Somebody beside the page who looks for the way to a target; throws where none can be had. */
export const goalWorker = (): Worker => new Worker(new URL('./goal.worker.ts', import.meta.url), { type: 'module' });
