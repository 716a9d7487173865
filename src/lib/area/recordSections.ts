/** The sections of an area's full record, in order: anchor, heading, and the words of contents lists. */
export const recordSections = [
  { id: 'need', label: 'When the plan began' },
  { id: 'record-outcomes', label: 'What came of it' },
  { id: 'money', label: 'Money' },
  { id: 'board', label: 'Board' },
  { id: 'twinning', label: 'Twinning and what replaced it' },
  { id: 'guides', label: 'Insight guides' },
  { id: 'disagreements', label: 'Where sources differ' },
  { id: 'not-found', label: 'What we could not find' },
  { id: 'document', label: 'The plan document' },
  { id: 'websites', label: 'Websites' },
] as const;
