/** Where a deployment tells people what it does: the job's log, annotations, the job summary. */
export interface Reporter {
  info: (line: string) => void;
  warning: (message: string) => void;
  error: (title: string, message: string) => void;
  startGroup: (title: string) => void;
  endGroup: () => void;
}
