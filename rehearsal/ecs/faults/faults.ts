/** What goes wrong on purpose. The default (`no-faults.ts`) lets everything go well. */
export interface Faults {
  /** Asked once for every API call, before it takes effect. */
  onCall(call: FaultyCall): CallFault;
  /** Why no task can be started there, as RunTask's `failures[]` says it; undefined: it can. */
  capacityFailure(placement: { readonly availabilityZone: string; readonly capacityProvider: 'FARGATE' | 'FARGATE_SPOT'; readonly family: string }): { readonly reason: string; readonly detail?: string } | undefined;
  /** Milliseconds that a pull of this image takes longer. */
  pullDelayMs(image: string): number;
  /** The container that dies on its own, so many milliseconds after it started. */
  containerDeath(task: { readonly family: string; readonly group: string; readonly startedBy: string | undefined }): { readonly container: string | undefined; readonly afterMs: number } | undefined;
  /** Delays (ms) of each copy of an event that is delivered; none: it is lost. */
  eventDeliveries(detailType: string): readonly number[];
}

export interface FaultyCall {
  readonly action: string;
  readonly cluster: string | undefined;
  /** Access key of the caller. */
  readonly accessKeyId: string;
  readonly callerArn: string;
  /** What the call is about, as policies name it; for the text of an AccessDeniedException. */
  readonly resourceArn: () => string;
}

export interface CallFault {
  /** Waits that long before the call is looked at. */
  readonly delayMs: number;
  /** Answers this instead: `code` such as ThrottlingException, AccessDeniedException, ExpiredTokenException, ServerException. */
  readonly error: { readonly code: string; readonly message: string; readonly status: number } | undefined;
  /** Cuts the connection without an answer: before the call takes effect, or after. */
  readonly cut: 'before' | 'after' | undefined;
  /** Reads answer what was true that long ago. */
  readonly staleMs: number;
}
