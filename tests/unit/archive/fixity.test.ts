import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { splitFile, textSha256 } from '../../../src/archive/fixity.ts';

describe('splitFile', () => {
  it('takes the text after the closing line and one blank line, with one final newline', () => {
    const parts = splitFile('---\ndate: 2020\n---\n\nOne.\n\nTwo.\n\n\n');
    expect(parts.frontmatter).toBe('date: 2020\n');
    expect(parts.body).toBe('One.\n\nTwo.\n');
  });

  it('keeps further blank lines, and rules inside the text', () => {
    expect(splitFile('---\na: 1\n---\n\n\nOne.\n---\nTwo.').body).toBe('\nOne.\n---\nTwo.\n');
    expect(splitFile('---\na: 1\n---\nOne.').body).toBe('One.\n');
  });

  it('says where frontmatter and body begin', () => {
    const text = '---\ndate: 2020\n---\n\nOne.\n';
    const parts = splitFile(text);
    expect(text.slice(parts.frontmatterOffset)).toMatch(/^date/);
    expect(text.slice(parts.bodyOffset)).toBe('One.\n');
  });

  it('counts a frontmatter that never closes as none', () => {
    expect(splitFile('---\ndate: 2020\nOne.').frontmatter).toBeUndefined();
    expect(splitFile('One.').frontmatter).toBeUndefined();
  });

  it('gives an empty body for an empty text', () => {
    expect(splitFile('---\na: 1\n---\n\n\n').body).toBe('');
    expect(splitFile('---\na: 1\n---').body).toBe('');
  });
});

describe('textSha256', () => {
  it('is the SHA-256 of the UTF-8 text', async () => {
    const text = 'Łódź, “quoted”\n';
    expect(await textSha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  });
});
