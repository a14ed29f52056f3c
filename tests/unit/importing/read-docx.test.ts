import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/importing/read-docx.ts';
import { makeDocx, wordParagraph as paragraph } from '../../support/make-docx.ts';
import { bodyOf, fieldsOf, planOf } from '../../support/plan-of.ts';

// Every file here is invented.
const read = (bytes: Uint8Array) => readDocx('report.docx', bytes);

describe('readDocx', () => {
  it('reads a report: its title, header and text', async () => {
    const bytes = makeDocx(
      [
        paragraph('Lock & gate open', 'Title'),
        paragraph('BAKU, Azerbaijan, Nov. 30'),
        paragraph('Kura Correspondence:'),
        '<w:p><w:r><w:t xml:space="preserve">The </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Canal Board</w:t></w:r><w:r><w:t xml:space="preserve"> opened a *lock* &lt;1&gt;.</w:t></w:r></w:p>',
        paragraph('Later', 'Heading2'),
        '<w:p><w:del><w:r><w:delText>It closed.</w:delText></w:r></w:del><w:ins><w:r><w:t>It stayed open.</w:t></w:r></w:ins></w:p>',
        '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>one</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>two</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      ].join(''),
    );
    const plan = await planOf(await read(bytes), { date: '2020-11-30' });
    expect(fieldsOf(plan)).toMatchObject({
      headline: 'Lock & gate open',
      dateline: 'BAKU, Azerbaijan, Nov. 30',
      source: 'Kura Correspondence',
      organisations: ['Canal Board'],
    });
    expect(bodyOf(plan)).toMatch(
      /^The \*\*Canal Board\*\* opened a \\\*lock\\\* <1>\.\n\n## Later\n\nIt stayed open\.\n\n/,
    );
    expect(bodyOf(plan)).toContain('one');
  });

  it('has no date for sure, whatever Word keeps about the file', async () => {
    const core =
      '<cp:coreProperties xmlns:cp="x" xmlns:dcterms="y"><dcterms:created>2020-11-30T10:00:00Z</dcterms:created></cp:coreProperties>';
    expect(await planOf(await read(makeDocx(paragraph('A lock opened.'), { 'docProps/core.xml': core })))).toEqual({
      action: 'skip',
      reason: 'it has no date: give one with --date YYYY-MM-DD',
      needsDate: true,
    });
  });

  it('takes no pictures, macros or files from elsewhere', async () => {
    const rels =
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/hostname" TargetMode="External"/></Relationships>';
    const drawing =
      '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="p" descr="A grey lock"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="r9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    const bytes = makeDocx(paragraph('A lock opened.') + drawing, {
      'word/_rels/document.xml.rels': rels,
      'word/media/image1.png': strToU8('secret'),
    });
    const body = bodyOf(await planOf(await read(bytes), { date: '2020-11-30' }));
    expect(body).toContain('A lock opened.');
    expect(body).not.toMatch(/hostname|secret|base64/);
  });

  it.each([
    [
      'that would swell',
      () => makeDocx(paragraph('x'), { 'word/styles.xml': new Uint8Array(60_000_000) }),
      'would unpack to more than',
    ],
    [
      'of too many parts',
      () =>
        makeDocx('', Object.fromEntries(Array.from({ length: 2500 }, (_, part) => [`word/media/${part}.png`, 'x']))),
      'more than 2,000 parts',
    ],
    [
      'with entities',
      () => makeDocx('', { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>' }),
      'declares entities',
    ],
    ['cut in half', () => makeDocx(paragraph('A lock opened. '.repeat(200))).slice(0, 700), 'damaged or cut in half'],
    ['without a document', () => zipSync({ 'a.txt': strToU8('x') }), 'holds no document'],
    ['of before 2007', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'save it as .docx'],
    ['of broken XML', () => makeDocx('<w:p><w:r>'), 'no Word file (.docx) that can be read'],
    [
      'nested without end',
      () => makeDocx('<w:sdt><w:sdtContent>'.repeat(20_000) + '</w:sdtContent></w:sdt>'.repeat(20_000)),
      '',
    ],
  ])('a file %s is a fault', async (_name, make, fault) => {
    const record = await read(make());
    if (fault !== '') expect(record).toEqual({ name: 'report.docx', fault: expect.stringContaining(fault) });
    else expect(await planOf(record, { date: '2020-11-30' })).toMatchObject({ action: 'skip' });
  });

  it('that lies about its size is not unpacked beyond what it says', async () => {
    const bytes = makeDocx(paragraph('x'), { 'word/styles.xml': new Uint8Array(60_000_000) });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // The sizes in the central directory and before each part: one hundred bytes instead of sixty million.
    for (let at = 0; at < bytes.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 60_000_000)
        view.setUint32(at + 24, 100, true);
      if (view.getUint32(at, true) === 0x04034b50 && view.getUint32(at + 22, true) === 60_000_000)
        view.setUint32(at + 22, 100, true);
    }
    const before = process.memoryUsage().arrayBuffers;
    const record = await read(bytes);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30_000_000);
    expect(record).toHaveProperty('name');
  });
});
