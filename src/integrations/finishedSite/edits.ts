/** A text to put into a page in place of what stands from `start` to `end`; both are the same where nothing goes. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A text with edits made, which stand in the order of their places and do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let position = 0;
  const parts = edits.map(({ start, end, text: replacement }) => {
    const before = text.slice(position, start);
    position = end;
    return before + replacement;
  });
  return parts.join('') + text.slice(position);
}

/** Edits of a text as edits of what it is once others were made, both in the order of their places. */
export function editsAfter(edits: readonly Edit[], made: readonly Edit[]): Edit[] {
  let by = 0;
  let next = 0;
  return edits.map(({ start, end, text }) => {
    for (let edit = made[next]; edit !== undefined && edit.end <= start; edit = made[next]) {
      by += edit.text.length - (edit.end - edit.start);
      next += 1;
    }
    return { start: start + by, end: end + by, text };
  });
}
