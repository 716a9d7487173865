import type { Guide } from '../../schemas/guide.ts';

/** The contents list of a guide's page; a part that has nothing to show is left out. */
export function guideSections(
  guide: Pick<Guide, 'related' | 'disagreements'>,
): { id: string; label: string }[] {
  return [
    { id: 'says', label: 'What it says' },
    { id: 'projects', label: 'Areas and projects in it' },
    { id: 'read', label: 'Where to read it' },
    { id: 'unread', label: 'What we could not read' },
    ...(guide.disagreements.length > 0 ? [{ id: 'disagreements', label: 'Where sources differ' }] : []),
    ...(guide.related.length > 0 ? [{ id: 'related', label: 'Related work' }] : []),
  ];
}
