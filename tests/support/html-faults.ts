import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // A browser that prints its tree writes attributes its own way.
      'attribute-empty-style': 'off',
      'attribute-boolean-style': 'off',
      // Scripts and styles come from the site itself.
      'require-sri': 'off',
      // A report's title is as long as its headline.
      'long-title': 'off',
      // The values of a facet are boxes of one name, several of which may be ticked.
      'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
      // The form for a report sends nothing: its buttons are made by script and lead on.
      'wcag/h32': 'off',
      // A table that is set as blocks on narrow screens loses its roles in browsers unless they are written out.
      'no-redundant-role': 'off',
    },
  }),
);

/** What html-validate finds in a page: `rule: message (line:column)`. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
  );
}
