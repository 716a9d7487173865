import { district, districtColumns, type District } from '../../schemas/district.ts';
import { toValue } from './toValue.ts';

/** Cells of a column that are remembered as sound; a column whose cells all differ stops there. */
const remembered = 512;

interface CellReader {
  name: keyof District;
  /** The value of a sound cell; undefined where the schema refuses it. */
  read: (cell: string) => unknown;
}

/** Reads the cells of one column by its own part of the schema; most columns hold few different cells. */
function cellReader({ name, type }: (typeof districtColumns)[number]): CellReader {
  const schema = district.shape[name];
  const sound = new Map<string, unknown>();
  const read = (cell: string): unknown => {
    const known = sound.get(cell);
    if (known !== undefined) return known;
    const keep = sound.size < remembered;
    // A cell is a slice of the piece it was read in; what is kept is copied, or the whole piece would stay in memory.
    const own = keep ? Buffer.from(cell).toString() : cell;
    const result = schema.safeParse(toValue(own, type));
    if (!result.success) return undefined;
    if (keep) sound.set(own, result.data);
    return result.data;
  };
  return { name, read };
}

const readers = districtColumns.map(cellReader);

/**
 * The district that a row of cells stands for; undefined where the schema refuses a cell. It checks cell by cell what
 * `district` says of each column, so that a long file is read fast; `readRowSlowly` says what is wrong with a row.
 */
export function readRow(cells: readonly string[]): District | undefined {
  const row: Record<string, unknown> = {};
  for (let index = 0; index < readers.length; index += 1) {
    const reader = readers[index];
    const value = reader?.read(cells[index] ?? '');
    if (reader === undefined || value === undefined) return undefined;
    row[reader.name] = value;
  }
  return row as District;
}

/** The same by the whole schema at once: slower, and with the issues of every cell. */
export function readRowSlowly(cells: readonly string[]): ReturnType<typeof district.safeParse> {
  return district.safeParse(
    Object.fromEntries(
      districtColumns.map(({ name, type }, index) => [name, toValue(cells[index] ?? '', type)]),
    ),
  );
}
