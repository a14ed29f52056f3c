import { readFileSync, statSync } from 'node:fs';
import { understoodComment } from '../checking/reporters/understood.ts';
import { understoodSchema } from '../schemas/understood.ts';

// node src/cli/pull-request-comment.ts FILE: reads what a pull request's check wrote, which nobody may trust, and prints
// the comment's address and text as JSON. Nothing of a file that is not exactly of the schema's form is printed.
const MOST_BYTES = 2_000_000;

const [file = ''] = process.argv.slice(2);
const understood = read(file);
if (understood) console.log(JSON.stringify({ number: understood.pullRequest, body: understoodComment(understood) }));
else {
  console.error('The file must be what npm run pull-request writes. Nothing is posted.');
  process.exitCode = 1;
}

function read(name: string): ReturnType<typeof understoodSchema.parse> | undefined {
  try {
    if (statSync(name).size > MOST_BYTES) return undefined;
    return understoodSchema.safeParse(JSON.parse(readFileSync(name, 'utf8'))).data;
  } catch {
    return undefined;
  }
}
