/** Tells how far a long work is: `done` of `total`. */
export type Progress = (done: number, total: number) => void;

/**
 * Prints progress on standard error as `label: 1,200 of 20,000`: in place on a terminal, else a line every five seconds.
 * Work that ends within the first second prints nothing.
 */
export function progressOn(label: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  const every = stream.isTTY ? 100 : 5000;
  let next = performance.now() + 1000;
  let shown = false;
  return (done, total) => {
    const now = performance.now();
    const finished = done >= total;
    if (now < next && !(finished && shown)) return;
    next = now + every;
    shown = true;
    const line = `${label}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
    stream.write(stream.isTTY ? `\r${line}${finished ? '\n' : ''}` : `${line}\n`);
  };
}
