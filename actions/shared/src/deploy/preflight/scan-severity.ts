/** ECR's severities, the mildest first; `any` refuses none. */
export const scanSeverities = ['informational', 'low', 'medium', 'high', 'critical', 'any'] as const;
export type ScanSeverity = (typeof scanSeverities)[number];
