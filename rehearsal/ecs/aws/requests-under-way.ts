/** Requests that a front door has sent to a target and that have not ended. */
export interface RequestsUnderWay {
  /** Returns what ends it. */
  begin(host: string, port: number): () => void;
  count(host: string, port: number): number;
}

export function createRequestsUnderWay(): RequestsUnderWay {
  const counts = new Map<string, number>();
  const change = (key: string, by: number): void => {
    const count = (counts.get(key) ?? 0) + by;
    if (count === 0) counts.delete(key);
    else counts.set(key, count);
  };
  return {
    begin: (host, port) => {
      const key = `${host}:${String(port)}`;
      let hasEnded = false;
      change(key, 1);
      return () => {
        if (!hasEnded) change(key, -1);
        hasEnded = true;
      };
    },
    count: (host, port) => counts.get(`${host}:${String(port)}`) ?? 0,
  };
}
