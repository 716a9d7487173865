/** Abbreviations that plans and schools use, and what they stand for. The glossary explains each. */
export const abbreviations: Readonly<Record<string, string>> = {
  AEA: 'Achieving Excellence Areas',
  CAMHS: 'child and adolescent mental health services',
  CEC: 'The Careers & Enterprise Company',
  CPD: 'continuing professional development',
  DfE: 'Department for Education',
  EAL: 'English as an additional language',
  EEF: 'Education Endowment Foundation',
  ELS: 'Essential Life Skills',
  EPI: 'Education Policy Institute',
  EYFS: 'early years foundation stage',
  GCSE: 'General Certificate of Secondary Education',
  GLD: 'good level of development',
  KS1: 'key stage 1',
  KS2: 'key stage 2',
  KS3: 'key stage 3',
  KS4: 'key stage 4',
  KS5: 'key stage 5',
  LEP: 'local enterprise partnership',
  MAT: 'multi-academy trust',
  NAO: 'National Audit Office',
  NEET: 'not in education, employment or training',
  NFER: 'National Foundation for Educational Research',
  NPQ: 'national professional qualification',
  PEIA: 'priority education investment area',
  PRU: 'pupil referral unit',
  SENCO: 'special educational needs co-ordinator',
  SEND: 'special educational needs and disabilities',
  SLCN: 'speech, language and communication needs',
  SSIF: 'Strategic School Improvement Fund',
};

const pattern = new RegExp(`\\b(${Object.keys(abbreviations).join('|')})(?=s?\\b)`, 'g');

/** Cuts a text into pieces; an abbreviation's piece carries its meaning, unless the text itself spells it out. */
export function markAbbreviations(text: string): { text: string; title?: string }[] {
  const pieces: { text: string; title?: string }[] = [];
  const lower = text.toLowerCase();
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const [found] = match;
    const title = abbreviations[found];
    if (title === undefined || lower.includes(title.toLowerCase())) continue;
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    pieces.push({ text: found, title });
    end = match.index + found.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}
