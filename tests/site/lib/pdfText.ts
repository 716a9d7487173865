import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * All letters of a PDF that lie on its sheets, in the order in which they are painted, without any space: lines and
 * ligatures break words where they like.
 */
export async function pdfLetters(pdf: Buffer): Promise<string> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const parts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = sheet.view;
    const { items } = await sheet.getTextContent({ disableNormalization: false });
    for (const item of items) {
      if (!('str' in item)) continue;
      const [, , , , x = 0, y = 0] = item.transform as number[];
      if (x >= left && x + item.width <= right + 1 && y >= bottom && y <= top) parts.push(item.str);
    }
  }
  await task.destroy();
  return squeezed(parts.join(''));
}

/** The lowest line of each sheet of a PDF, as letters and digits only. */
export async function lastLines(pdf: Buffer): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const lines: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent({ disableNormalization: false });
    const words = items.flatMap((item) => {
      const text = 'str' in item ? squeezed(item.str) : '';
      return 'str' in item && text !== '' ? [{ text, y: Math.round(Number(item.transform[5])) }] : [];
    });
    const lowest = Math.min(...words.map(({ y }) => y));
    lines.push(
      words
        .filter(({ y }) => y === lowest)
        .map(({ text }) => text)
        .join(''),
    );
  }
  await task.destroy();
  return lines;
}

/** How much of the height of each sheet of a PDF, in per cent, is empty below its lowest line. */
export async function emptyFeet(pdf: Buffer): Promise<number[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const feet: number[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const [, bottom = 0, , top = 0] = sheet.view;
    const { items } = await sheet.getTextContent();
    const lines = items.flatMap((item) => ('str' in item ? [Number(item.transform[5])] : []));
    feet.push(Math.round(((Math.min(top, ...lines) - bottom) / (top - bottom)) * 100));
  }
  await task.destroy();
  return feet;
}

/** A text as letters and digits only, so that two ways of breaking it are the same. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
