/** One part of a page: its place, which links may name, and the words that lead there. */
interface PageSection {
  id: string;
  label: string;
}

const limits = { id: 'limits', label: 'What these figures can and cannot say' };

/** The parts of pages that stand in code, by address. Pages take their contents lists from here. */
export const pageSections = {
  '/accessibility/': [
    { id: 'commitment', label: 'What we aim for' },
    { id: 'status', label: 'Compliance status' },
    { id: 'non-accessible', label: 'Non-accessible content' },
    { id: 'preparation', label: 'How it was tested' },
    { id: 'report', label: 'How to report a problem' },
    { id: 'enforcement', label: 'Enforcement' },
  ],
  '/areas/': [
    { id: 'setting', label: 'By setting' },
    { id: 'region', label: 'By region' },
  ],
  '/data/': [
    { id: 'downloads', label: 'Downloads' },
    { id: 'about', label: 'What the selection data is' },
    { id: 'preview', label: 'Its first rows' },
    { id: 'dictionary', label: 'What its columns mean' },
    { id: 'programs', label: 'Read it in a program' },
    { id: 'checksums', label: 'Checksums' },
    { id: 'cite', label: 'How to cite' },
    { id: 'versions', label: 'Versions' },
  ],
  '/insight-guides/': [
    { id: 'guides', label: 'The guides' },
    { id: 'themes', label: 'By theme' },
    { id: 'areas', label: 'By area' },
  ],
  '/places/': [
    { id: 'names', label: 'Names by their first letters' },
    { id: 'postcodes', label: 'Postcode districts' },
  ],
  '/programme/': [
    { id: 'summary', label: 'In short' },
    { id: 'timeline', label: 'Timeline' },
    { id: 'national-plan', label: 'The national plan' },
    { id: 'north-east', label: 'Opportunity North East' },
    { id: 'successor', label: 'What came after' },
    { id: 'said', label: 'What was said of it' },
  ],
  '/programme/evaluation/': [
    { id: 'at-a-glance', label: 'At a glance' },
    { id: 'evaluations', label: 'Side by side' },
    { id: 'choice', label: 'Were the right places chosen?' },
    { id: 'criticism', label: 'Criticism of the choice' },
    { id: 'indices', label: 'The two indices' },
  ],
  '/programme/money/': [
    { id: 'steps', label: 'How the total grew' },
    { id: 'year-4', label: 'Fourth year, by area' },
    { id: 'year-5', label: 'Fifth year, by area' },
    { id: 'spending', label: 'Spending to September 2018' },
    { id: 'essential-life-skills', label: 'Essential Life Skills' },
    { id: 'careers', label: 'Careers' },
    { id: 'local-needs-fund', label: 'The successor’s money' },
  ],
  '/programme/open-questions/': [
    { id: 'disagreements', label: 'Where sources differ' },
    { id: 'not-found', label: 'What we could not find' },
  ],
  '/programme/people/': [
    { id: 'department', label: 'The department' },
    { id: 'boards', label: 'The boards' },
    { id: 'priorities', label: 'How priorities were set' },
    { id: 'national-partners', label: 'National partners' },
    { id: 'chairs', label: 'Chairs of the boards' },
    { id: 'research-schools', label: 'Research schools' },
  ],
  '/programme/sharing-learning/': [
    { id: 'how', label: 'How it was done' },
    { id: 'twinning', label: 'Twinning' },
    { id: 'hubs', label: 'Websites' },
    { id: 'webinars', label: 'Webinars' },
    { id: 'local', label: 'What areas published' },
    { id: 'local-needs', label: 'Local needs fund' },
  ],
  '/updates/': [
    { id: 'text', label: 'This site: text' },
    { id: 'data', label: 'This site: data' },
    { id: 'official', label: 'The official page' },
    { id: 'guides', label: 'The insight guides on GOV.UK' },
  ],
} as const satisfies Record<string, readonly PageSection[]>;

/** The parts of a measure's page; the part on the lowest sixth is there where figures by district are. */
export function measureSections(byDistrict: boolean): PageSection[] {
  return [
    { id: 'charts', label: 'Place by place' },
    ...(byDistrict ? [{ id: 'lowest-sixth', label: 'The lowest sixth' }] : []),
    { id: 'table', label: 'As a table' },
    limits,
    { id: 'measures', label: 'Other measures' },
  ];
}

/** The parts of the page of all results; the first has the name of the measure that it shows. */
export function resultSections(measure: string): PageSection[] {
  return [
    { id: 'glance', label: measure },
    { id: 'measures', label: 'Choose a measure' },
    { id: 'targets', label: 'Targets against figures' },
    limits,
  ];
}
