import { describe, it } from 'vitest';
import { casesOf } from './cases.ts';
import { areaRuleFaults } from './contentAreaRules.ts';
import { slipFaults } from './contentSlips.ts';
import { listFaults } from './lists.ts';
import { frontMatterFaults } from './contentFrontMatter.ts';
import { sourceFaults } from './contentSources.ts';
import { valueFaults } from './contentValues.ts';
import { refusalInTree } from './refusal.ts';

describe('the lists of addresses and versions, broken', () => {
  const isRefused = refusalInTree();
  it.each(casesOf(listFaults, 1, 6))('are refused with $name', isRefused);
});

describe('areas, sources and themes, broken in ways of their own', () => {
  const isRefused = refusalInTree();
  const faults = [...valueFaults, ...frontMatterFaults, ...sourceFaults];
  it.each(casesOf(faults, 3, 6))('are refused with $name', isRefused);
  it.each(casesOf(slipFaults, 1, 6))('are refused with $name', isRefused);
  it.each(casesOf(areaRuleFaults, 1, 6))('are refused with $name', isRefused);
});
