import { describe, it } from 'vitest';
import { casesOf } from '../cases.ts';
import { refusalInTree } from '../refusal.ts';
import { kindFaults } from './kindFaults.ts';

describe('content of every kind, broken', () => {
  const isRefused = refusalInTree();
  it.each(casesOf(kindFaults, 1, 14))('is refused with $name', isRefused);
});
