/**
 * Lets what reads the output of a command stop reading (`| head`): the command ends its work without another word, with
 * the exit code that it would have had. The console does so by itself; a stream that is written to does not.
 */
export function bearClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
}
