// Beginnings of run ids by which the local ECS knows how a task is to behave.
/** Its container exits by itself. */
export const exitsKey = 'exits';
/** Its first attempts never begin, for a reason that passes. */
export const failsKey = 'fails';

/** Virtual. */
export const runtimeOfExitsMs = 600_000;
