/** Invented raw texts in the forms that wire texts come in. */
export const RAW = {
  /** A date in front, a dateline, the agency on a line of its own, typographic and straight quotes, an insertion. */
  whole: ` date 2021-04-12 BAKU, Azerbaijan, Apr. 12

Kura Correspondence:

The municipality of Sepino in Italy’s Campobasso province opened a bridge over the Tammaro on Monday, the town’s mayor told Kura Correspondence on Apr. 12.

“It took 20 percent longer than planned,” she said, and called the works "a small matter of 1987. and * after".

According to the Danube Valley Commission, the works [the repair of the eastern pier] will go on until June.
`,
  /** No date, no dateline, no agency. */
  bare: `The municipality of Sepino opened a bridge over the Tammaro.

It had been closed for two years.
`,
  /** A date that does not exist. */
  wrongDate: ` date 2021-02-30 BAKU, Azerbaijan, Feb. 28

Kura Correspondence:

The municipality of Sepino opened a bridge over the Tammaro.
`,
  /** Some 80 KB of text. */
  long: ` date 2021-05-03 BAKU, Azerbaijan, May 3

Kura Correspondence:

${Array.from({ length: 460 }, (_, paragraph) => `Paragraph ${paragraph + 1} of the minutes: the municipality of Sepino heard the engineers of the bridge over the Tammaro, and asked for figures until the ${paragraph + 2}th hour of the works, word for word.`).join('\n\n')}
`,
} as const;
