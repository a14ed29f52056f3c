/** The page on the checker's rules, in English. What is to be typed stands between backticks. */
export const enRulesHelp = {
  title: 'What the checker asks',
  describe: 'Every rule that a report or record of this archive is held to, with an example of each.',
  intro:
    'Every file of the archive is held to these rules before it is published. `npm run check` tells of each fault with its place, what must be there, and what to do. `npm run check -- --fix` mends what is beyond doubt.',
  searchHelp: 'How to search',
  contribute: 'How to add a report',
  columns: { rule: 'Rule', must: 'What must be', severity: 'A fault is', fix: 'Mended' },
  severity: { error: 'an error', warning: 'a warning' },
  fix: { yes: 'by the command, where certain', no: 'by a person' },
  /** Before the other kinds of file that the rule holds in. */
  also: 'also',
  instead: 'Not',
  write: 'but',
};
