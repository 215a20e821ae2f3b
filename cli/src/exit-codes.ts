/** 0: nothing found, or all well. 1: something was found, or a release failed. 2: what the program was asked makes no sense, or cannot be read. 3: a person has to act. */
export const exitCodes = { clean: 0, findings: 1, usage: 2, person: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
