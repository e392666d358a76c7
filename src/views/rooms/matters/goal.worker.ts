import { pursue, type GoalTask } from './goal-run';

let stop = () => {};
addEventListener('message', ({ data: { turn, ask } }: MessageEvent<GoalTask>) => {
  stop();
  stop = pursue(ask, (found) => postMessage({ turn, found }));
});
