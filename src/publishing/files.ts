import { dataset } from './about.ts';
import { tables } from '../schemas/publishedTables.ts';
import { metadataFile } from './csvw.ts';
import { workbookFile } from './workbook.ts';

/** One file that users can download. */
export interface Download {
  /** Path below /data/. */
  file: string;
  /** Name for people. */
  title: string;
  /** Format in words. */
  format: string;
  /** What it holds, in one sentence. */
  about: string;
}

/** A table as its two files: for programs, and for Excel and the like. */
export interface TableFiles {
  name: string;
  csv: Download;
  /** Beside the package, not in its archive. */
  workbook: Download;
}

/** Every table, the selection data first. */
export const tableFiles: readonly TableFiles[] = tables.map(({ name, file, title, description }) => ({
  name,
  csv: { file, title, format: 'CSV', about: description },
  workbook: { file: workbookFile(file), title, format: 'Excel', about: '' },
}));

const metadata = tables.map((table): Download => ({
  file: metadataFile(table.file),
  title: `Metadata: ${table.title.toLowerCase()}`,
  format: 'CSV on the Web, JSON',
  about: `Columns of ${table.file} for programs, by the W3C recommendation CSV on the Web.`,
}));

/** What stands as JSON beside the tables, but for the files by area. */
export const jsonFiles: readonly Download[] = [
  {
    file: 'selection-data.json',
    title: 'Selection data',
    format: 'JSON',
    about:
      'The same rows as in the table, with typed values: null where a value is missing, lists as arrays.',
  },
  {
    file: 'areas.json',
    title: 'List of areas',
    format: 'JSON',
    about: 'The areas in short. The folder areas/ holds one file for each, with its sources.',
  },
];

/** What describes the data: for programs, for people, for citing, for checking. */
export const descriptionFiles: readonly Download[] = [
  ...metadata,
  {
    file: 'datapackage.json',
    title: 'Data package',
    format: 'Frictionless, JSON',
    about: 'All tables with columns, checksums, sources and licences, by Data Package v2.',
  },
  {
    file: 'README.md',
    title: 'Read me',
    format: 'Markdown',
    about: 'What is in the package, to keep beside it.',
  },
  { file: 'CHANGELOG.md', title: 'Change log', format: 'Markdown', about: 'What changed in each version.' },
  { file: 'cite.bib', title: 'Citation', format: 'BibTeX', about: 'For LaTeX and reference managers.' },
  { file: 'cite.ris', title: 'Citation', format: 'RIS', about: 'For reference managers.' },
  {
    file: 'SHA256SUMS',
    title: 'Checksums',
    format: 'text',
    about: 'SHA-256 of every other file of the package but the archive.',
  },
];

/** Every file of the package; only the archive, the workbooks and the files by area are not here. */
export const downloads: readonly Download[] = [
  ...tableFiles.map(({ csv }) => csv),
  ...jsonFiles,
  ...descriptionFiles,
];

/** The archive with every file of the package. */
export const archive: Download = {
  file: dataset.archive,
  title: 'Everything',
  format: 'ZIP',
  about: 'Every file of the package in one archive.',
};
