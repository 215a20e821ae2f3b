/** 0: nothing found. 1: something was. 2: what the program was asked makes no sense, or cannot be read. */
export const exitCodes = { clean: 0, findings: 1, usage: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
