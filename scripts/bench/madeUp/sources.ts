import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Sources that one made-up note names. */
const aNote = 10;

const idOf = (number: number): string => `zz-made-up-${String(number).padStart(6, '0')}`;

/** `count` more sources, each cited once: by notes, shared out evenly among the plans of the areas. */
export function addSources(root: string, count: number): void {
  const ids = Array.from({ length: count }, (_, index) => idOf(index + 1));
  const records = ids.map(
    (id, index) =>
      `${id}:\n  title: Made-up document ${index + 1}\n  publisher: Made-up publisher ${(index % 200) + 1}\n  url: https://example.org/${id}/\n  date: "2018"\n  kind: press\n  read: part\n`,
  );
  appendFileSync(join(root, 'content/sources.yaml'), records.join(''));
  const folder = join(root, 'content/areas');
  const files = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  const notes = Array.from({ length: Math.ceil(count / aNote) }, (_, index) => ({
    file: files[index % files.length] ?? '',
    text: `    - text: "This note is made up, and it is number ${index + 1}."\n      sources: [${ids.slice(index * aNote, (index + 1) * aNote).join(', ')}]\n`,
  }));
  for (const name of files) {
    const file = join(folder, name);
    const added = notes.filter((note) => note.file === name).map(({ text }) => text);
    const before = readFileSync(file, 'utf8');
    if (!before.includes('\n  notes:\n')) throw new Error(`${file} has no notes of a plan to add to`);
    writeFileSync(
      file,
      before.replace('\n  notes:\n', () => `\n  notes:\n${added.join('')}`),
    );
  }
}
