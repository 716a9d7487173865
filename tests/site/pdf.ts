import { inflateSync } from 'node:zlib';

/** Number of pages of a PDF, counted from its page objects, also where they are packed in object streams. */
export function pdfPages(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/\/Type\s*\/ObjStm[^]*?stream\r?\n/g)].map((match) => {
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    return inflateSync(pdf.subarray(start, end)).toString('latin1');
  });
  return [text, ...packed].join('\n').match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;
}
