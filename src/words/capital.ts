/** A text with its first letter as a capital: a month or weekday that stands as a heading. `language` is a BCP 47 tag. */
export function capital(text: string, language: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(language) + rest.join('');
}
