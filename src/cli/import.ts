import { importArguments, importHelp } from './import-arguments.ts';
import { importInputs } from './import-inputs.ts';

const { arguments: asked, faults } = importArguments(process.argv.slice(2));
if (asked.help) console.log(importHelp());
else if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 2;
} else process.exitCode = await importInputs(asked);
