/** What ends a process from outside: Ctrl+C, a manager of processes, a terminal that closes. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does something where a signal ends this process, which then ends as it would have; returns what takes that back. */
export function beforeSignals(last: () => void): () => void {
  const takeBack = (): void => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  const end = (signal: NodeJS.Signals): void => {
    takeBack();
    try {
      last();
    } finally {
      process.kill(process.pid, signal);
    }
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return takeBack;
}
