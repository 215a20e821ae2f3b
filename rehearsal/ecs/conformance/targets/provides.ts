import type { Need } from '../conformance-case.ts';

// What the targets of this machine have, apart from the targets themselves: the table needs no more.

export const scriptedProvides: readonly Need[] = ['behaviours', 'load-balancer', 'virtual-time', 'faults', 'variants'];
export const dockerProvides: readonly Need[] = ['behaviours', 'real-containers', 'aws-services', 'load-balancer'];
export const ministackProvides: readonly Need[] = ['aws-services', 'load-balancer'];
