/** One picture of a template, by its file name beside the sheet. */
export interface Picture {
  template: string;
  /** How it was looked at, and the width of the window in pixels. */
  look: string;
  width: number;
  file: string;
}

/** An HTML page that shows the upper part of every picture beside its name, each a link to the whole. */
export function contactSheet(pictures: readonly Picture[]): string {
  const widest = Math.max(...pictures.map(({ width }) => width));
  // Small enough to look at as one picture, large enough to read headlines.
  const [thumb, height] = widest > 1000 ? [440, 420] : widest > 500 ? [290, 420] : [190, 560];
  const figures = pictures.map(
    ({ template, look, file }) =>
      `<figure><a href="${file}"><img src="${file}" alt=""></a><figcaption>${template}, ${look}</figcaption></figure>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Screenshots</title>
<style>
  body { font: 11px sans-serif; margin: 12px; background: #ddd; display: grid; gap: 10px; grid-template-columns: repeat(auto-fill, ${thumb}px) }
  figure { margin: 0 }
  a { display: block; height: ${height}px; overflow: hidden; border: 1px solid #888 }
  img { width: 100%; display: block }
</style>
${figures.join('\n')}
</html>
`;
}
