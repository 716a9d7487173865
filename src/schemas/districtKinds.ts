/** Kinds of council that run a district. */
export const authorityTypes = [
  'Unitary authority',
  'Non-metropolitan district',
  'Metropolitan district',
  'London borough',
] as const;

/** The six classes of the 2011 Rural-Urban Classification, as the Office for National Statistics names them. */
export const ruralUrbanClasses = [
  'Urban with Major Conurbation',
  'Urban with Minor Conurbation',
  'Urban with City and Town',
  'Urban with Significant Rural (rural including hub towns 26-49%)',
  'Largely Rural (rural including hub towns 50-79%)',
  'Mainly Rural (rural including hub towns >=80%)',
] as const;

/** The same classification in three broad groups. */
export const ruralUrbanGroups = [
  'Predominantly Urban',
  'Urban with Significant Rural',
  'Predominantly Rural',
] as const;

/** How the category of the second index is known. */
export const aeaBases = ['published', 'selection rule'] as const;

/** What is known of a district's place on the list of 32. */
export const longListValues = ['yes', 'no', 'not established'] as const;
