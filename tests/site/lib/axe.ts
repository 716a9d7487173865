import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds under all WCAG 2.2 A and AA rules and its best practices; one line a fault. */
export async function axeFaults(page: Page, mode: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `${mode}: ${rule.id}: ${node.target.join(' ')}: ${rule.help}`),
  );
}
