/** One picture of a template, by its file name beside the sheet. */
export interface Picture {
  template: string;
  width: number;
  scheme: 'light' | 'dark';
  file: string;
}

/** An HTML page that shows the upper part of every picture, a row for each template, each a link to the whole. */
export function contactSheet(pictures: readonly Picture[]): string {
  const rows = [...Map.groupBy(pictures, ({ template }) => template)].map(([template, all]) => {
    const figures = all.map(
      ({ file, width, scheme }) =>
        `<figure><a href="${file}"><img src="${file}" alt=""></a><figcaption>${width} px, ${scheme}</figcaption></figure>`,
    );
    return `<h2>${template}</h2>\n<div>${figures.join('\n')}</div>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Screenshots</title>
<style>
  body { font: 14px sans-serif; margin: 16px; background: #ddd }
  div { display: grid; grid-template-columns: repeat(6, 1fr); gap: 12px }
  figure { margin: 0 }
  a { display: block; height: 320px; overflow: hidden; border: 1px solid #888 }
  img { width: 100% }
</style>
${rows.join('\n')}
</html>
`;
}
