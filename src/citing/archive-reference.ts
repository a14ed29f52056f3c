import { stopped } from '../words/full-stop.ts';

/**
 * A reference to an archive as a whole: `Pressmark. https://pressmark.example/.` It has no date of its own,
 * since it grows; who cites it adds the day on which they saw it.
 */
export function archiveReference(name: string, address: string): string {
  return `${stopped(name)} ${address}.`;
}
