import { documentKinds, type OfficialDocument } from '../../schemas/programme/document.ts';

const labels: Readonly<Record<OfficialDocument['kind'], string>> = {
  'delivery plan': 'Delivery plans',
  selection: 'How the areas were chosen',
  'national plan': 'The national plan',
  'insight guide': 'Insight guides and case studies',
  evaluation: 'Evaluations',
  grant: 'Grant letters and money',
  successor: 'What came after',
  'letter or answer': 'Letters and answers to Parliament',
  other: 'Other documents',
};

/** Documents by kind, in the order of the kinds; kinds without a document are left out. */
export function documentGroups(
  documents: readonly OfficialDocument[],
): { id: string; label: string; items: OfficialDocument[] }[] {
  return documentKinds
    .map((kind) => ({
      id: `kind-${kind.replaceAll(' ', '-')}`,
      label: labels[kind],
      items: documents.filter((document) => document.kind === kind),
    }))
    .filter(({ items }) => items.length > 0);
}
