import { strFromU8, unzipSync, zipSync, type Unzipped } from 'fflate';

/** A Word file that cannot be taken, in a sentence for a person. */
export class DocxFault extends Error {}

// What a report in Word needs at most; a file of a few kilobytes can be packed to swell to gigabytes.
const MOST_BYTES = 40_000_000;
const MOST_PARTS = 2000;
// Of a Word file only its texts are read: no pictures, fonts, macros or embedded files.
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:document|styles|numbering|footnotes|endnotes|comments)\.xml|word\/_rels\/[\w.]+\.rels)$/;

/** A Word file that is safe to read: its text parts alone, unpacked within limits and packed again. */
export interface OpenDocx {
  bytes: Uint8Array;
  /** `docProps/core.xml`, where title and author stand. */
  core: string | undefined;
}

/** Opens a Word file within limits. Throws {@link DocxFault}. */
export function openDocx(bytes: Uint8Array): OpenDocx {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new DocxFault('it is a Word file of before 2007, or one with a password: save it as .docx without one');
  let total = 0;
  let parts = 0;
  let unpacked: Unzipped;
  try {
    unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        parts += 1;
        if (parts > MOST_PARTS)
          throw new DocxFault(
            `it holds more than ${MOST_PARTS.toLocaleString('en')} parts, as no report does: it is refused`,
          );
        if (!NEEDED.test(name)) return false;
        total += Math.max(originalSize, size);
        if (total > MOST_BYTES)
          throw new DocxFault(
            `its text would unpack to more than ${MOST_BYTES.toLocaleString('en')} bytes, as no report does: it is refused`,
          );
        return true;
      },
    });
  } catch (error) {
    if (error instanceof DocxFault) throw error;
    throw new DocxFault('it is no Word file (.docx) that can be unpacked: it is damaged or cut in half');
  }
  if (!unpacked['word/document.xml']) throw new DocxFault('it is no Word file (.docx): it holds no document');
  for (const [name, part] of Object.entries(unpacked)) {
    // A part that unpacks to more than it says it does was cut at what it says, and is no whole document then.
    if (/<!DOCTYPE|<!ENTITY/i.test(strFromU8(part.subarray(0, 4096))))
      throw new DocxFault(`its part ${name} declares entities, which could fetch or swell without end: it is refused`);
  }
  const core = unpacked['docProps/core.xml'];
  return { bytes: zipSync(unpacked, { level: 0 }), core: core && strFromU8(core) };
}
