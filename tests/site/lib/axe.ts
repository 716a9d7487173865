import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose verdict can change with colours, width or media; the others see the same document in every mode. */
const visualRules = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable'];

/** Runs axe and gives one line a fault. Legacy mode: our pages have no frames, and it saves a page a run. */
async function faults(
  page: Page,
  mode: string,
  runOnly: { type: 'tag' | 'rule'; values: string[] },
): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `${mode}: ${rule.id}: ${node.target.join(' ')}: ${rule.help}`),
  );
}

/** What axe finds under all WCAG 2.2 A and AA rules and its best practices. */
export function axeFaults(page: Page, mode: string): Promise<string[]> {
  return faults(page, mode, { type: 'tag', values: tags });
}

/** What axe's visual rules find in another mode of a page that has passed all rules once. */
export function axeVisualFaults(page: Page, mode: string): Promise<string[]> {
  return faults(page, mode, { type: 'rule', values: visualRules });
}
