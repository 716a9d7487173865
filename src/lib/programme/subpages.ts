/** The pages of the programme's story, in the order to read them. */
export const subpages = [
  {
    path: '/programme/',
    label: 'Summary and timeline',
    about: 'What the programme was, and what happened when.',
  },
  {
    path: '/programme/money/',
    label: 'Money',
    about: 'How the total grew, what each area got, and what is known of spending.',
  },
  {
    path: '/programme/people/',
    label: 'Who ran it',
    about: 'The department, the boards and their chairs, national partners and research schools.',
  },
  {
    path: '/programme/evaluation/',
    label: 'Evaluations',
    about: 'Evaluations and criticism side by side: what each looked at, found and could not say.',
  },
  {
    path: '/programme/sharing-learning/',
    label: 'Sharing learning',
    about: 'How the areas passed on what they had learned: twinning, websites, webinars and local work.',
  },
  {
    path: '/programme/documents/',
    label: 'Documents',
    about: 'Every official document that we know of, with ISBN, pages, size and date.',
  },
  {
    path: '/programme/open-questions/',
    label: 'Open questions',
    about: 'Where sources do not agree, and what we could not find.',
  },
] as const;

export type SubpagePath = (typeof subpages)[number]['path'];
