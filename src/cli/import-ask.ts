import { createInterface } from 'node:readline/promises';
import { fieldsFromFlags } from '../importing/article-fields.ts';
import type { Frontmatter } from '../importing/article-file.ts';

/** Whether a person sits at both ends of the command. */
export function canAsk(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY;
}

/** Asks for a date until one that exists or nothing is typed. */
export async function askDate(name: string, reason: string, text: string): Promise<Frontmatter | undefined> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    console.log(`${name}: ${reason}.\nIt begins: ${text.trim().slice(0, 200)}`);
    for (;;) {
      const date = (await terminal.question('What day does it carry? YYYY-MM-DD, or Enter to skip it: ')).trim();
      if (date === '') return undefined;
      const { data, faults } = fieldsFromFlags(new Map([['date', [date]]]));
      if (faults.length === 0) return data;
      console.log(faults.join('\n'));
    }
  } finally {
    terminal.close();
  }
}
