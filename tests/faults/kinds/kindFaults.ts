import { eachContentKind } from '../../../src/schemas/contentKinds.ts';
import type { ContentFault } from '../contentFile.ts';
import { keyMutations } from './keys.ts';
import type { Mutation, Target } from './mutation.ts';
import { nameMutations } from './names.ts';
import { proseMutations } from './prose.ts';
import { referenceMutations } from './references.ts';
import { repeatMutations } from './repeats.ts';
import { subjects } from './subjects.ts';
import { valueMutations } from './values.ts';
import { wholeFileMutations } from './wholeFile.ts';
import { yamlMutations } from './yaml.ts';

/** Every way to break content of any kind. */
export const mutations: readonly Mutation[] = [
  ...wholeFileMutations,
  ...nameMutations,
  ...yamlMutations,
  ...keyMutations,
  ...valueMutations,
  ...referenceMutations,
  ...repeatMutations,
  ...proseMutations,
];

/** Subjects as if one could be missing: a test, not a stack trace, is to say which. */
const known: Partial<typeof subjects> = subjects;

/** Every kind of content that the project knows, with what of it can be broken. */
export const targets: readonly Target[] = eachContentKind.flatMap(([name, kind]) => {
  const subject = known[name];
  return subject === undefined ? [] : [{ name, kind, subject }];
});

/** The ways that fit a kind. */
export const fitting = (target: Target): Mutation[] =>
  mutations.filter(({ fits }) => fits === undefined || fits(target));

/** Each kind of content, broken in each way that fits it. */
export const kindFaults: readonly ContentFault[] = targets.flatMap((target) =>
  fitting(target).map((mutation) => ({
    name: `${mutation.name} in ${target.name}`,
    break: (files, random) => mutation.break(target, files, random),
  })),
);
