import type { Area } from '../../schemas/area.ts';
import { actionAnchor, targetAnchor } from './areaRecord.ts';
import { recordSections } from './recordSections.ts';

/** Sections that stood on an area's page and are on its record page now; links to them still find the way there. */
export const movedSections = ['need', 'guides', 'disagreements', 'not-found', 'document'] as const;

/** The sections of an area's page, beside its priorities. */
const answerSections = [
  'glance',
  'priorities',
  'results',
  'outcomes',
  'money',
  'selection',
  'board',
  'successor',
] as const;

/** Every place of an area's page that a link may name. */
export function areaPlaces({ priorities, outcomes }: Area): string[] {
  return [
    ...answerSections,
    ...movedSections,
    ...priorities.flatMap((priority) => [
      priority.id,
      ...priority.targets.map((target) => targetAnchor(priority, target)),
      ...priority.actions.map((action) => actionAnchor(priority, action)),
    ]),
    ...outcomes.map(({ id }) => id),
  ];
}

/** Every place of an area's record page that a link may name. */
export function recordPlaces({ outcomes }: Area): string[] {
  return [...recordSections.map(({ id }) => id), ...outcomes.map(({ id }) => id)];
}
