import { expect, test, type Locator, type Page } from '@playwright/test';
import { full } from './lib/pages.ts';
import { found, published, slugs } from './lib/publishedAreas.ts';
import { follow, search } from './lib/walk.ts';

/**
 * The twenty tasks of a new user. Each starts at home, by links or by a search as people type it; what is right comes
 * from the published data. A task may cost so many clicks, and what it asks for stands so many screens below the place
 * where the reader lands, at the most.
 */
interface Landing {
  answer: Locator;
  clicks: number;
}

const district = async (page: Page, place: string, name: string): Promise<Landing> => {
  const clicks = await search(page, place, /\/data\/districts\/[EW]\d{8}\/$/);
  return { answer: page.getByRole('heading', { level: 1 }).filter({ hasText: name }), clicks };
};

/** The task, the most clicks, the most screens to scroll at 1280 and at 390 px, and the way. */
const tasks: [
  task: string,
  clicks: number,
  screens: readonly [wide: number, phone: number],
  walk: (page: Page) => Promise<Landing>,
][] = [
  [
    '1. What did Hastings try on mental health, and did it work?',
    2,
    [0, 2],
    async (page) => {
      const { priorities, outcomes } = published('hastings');
      const priority = found(
        priorities.find(({ themes }) => themes.includes('mental-health-and-wellbeing')),
        'priority on mental health',
      );
      const result = outcomes.find(({ priorities: of, idea }) => of.includes(priority.id) && idea?.result);
      const clicks = await follow(page, 'Hastings', priority.title);
      const answer = page
        .locator(`#${priority.id}`)
        .getByText(found(result?.idea?.result ?? undefined, 'result'));
      return { answer, clicks };
    },
  ],
  [
    '2. Was Grimsby considered, why not?',
    3,
    [0, 0],
    (page) => district(page, 'Grimsby', 'Why not North East Lincolnshire?'),
  ],
  ['3. Was Whitby?', 3, [0, 0], (page) => district(page, 'Whitby', 'Scarborough')],
  ['4. Was Yeovil?', 3, [0, 0], (page) => district(page, 'Yeovil', 'Why not South Somerset?')],
  ['5. Was Telford?', 3, [0, 0], (page) => district(page, 'Telford', 'Why not Telford and Wrekin?')],
  ['6. Was SK1?', 3, [0, 0], (page) => district(page, 'SK1', 'Why not Stockport?')],
  [
    '7. How much did Doncaster get in total?',
    1,
    [0, 2],
    async (page) => {
      const clicks = await follow(page, 'Doncaster');
      const known = published('doncaster').money.some(({ preferred }) => preferred);
      return { answer: page.locator(known ? '.money-bar h2' : '.opening'), clicks };
    },
  ],
  [
    '8. Which areas improved early language, with what evidence?',
    1,
    [0, 1],
    async (page) => {
      const clicks = await follow(page, 'Literacy and language');
      await expect(page.locator('#ideas .idea .evidence-name').first()).toBeVisible();
      return { answer: page.locator('#ideas .idea').first(), clicks };
    },
  ],
  [
    '9. The best-evidenced ideas on attendance',
    1,
    [0, 1],
    async (page) => {
      const clicks = await follow(page, 'Attendance and exclusion');
      const filled = await page
        .locator('#ideas .idea .evidence')
        .evaluateAll((marks) => marks.map((mark) => mark.querySelectorAll('.block-full').length));
      expect(filled).toEqual([...filled].sort((a, b) => b - a));
      expect(filled.length).toBeGreaterThan(0);
      return { answer: page.locator('#ideas .idea').first(), clicks };
    },
  ],
  [
    '10. Download the data and open it',
    1,
    [0, 1],
    async (page) => {
      const clicks = await follow(page, 'Download the data');
      const link = page.locator('main a[href$="selection-data.csv"]').first();
      const file = await page.request.get((await link.getAttribute('href')) ?? '');
      expect(file.headers()['content-type']).toContain('text/csv');
      return { answer: link, clicks };
    },
  ],
  [
    '11. Cite Blackpool, priority 2',
    3,
    [1, 3],
    async (page) => {
      const priority = found(
        published('blackpool').priorities.find(({ id }) => id === 'priority-2'),
        'priority 2',
      );
      const clicks = await follow(page, 'Blackpool', priority.title);
      const cite = page.locator('#priority-2 .cite-as');
      await cite.locator('summary').click();
      return { answer: cite.getByText('/areas/blackpool/#priority-2'), clicks: clicks + 1 };
    },
  ],
  [
    '12. Which targets were met?',
    2,
    [1, 3],
    async (page) => {
      const met = slugs.flatMap((slug) =>
        published(slug).priorities.flatMap(({ targets }) => targets.filter(({ status }) => status === 'met')),
      );
      const clicks = await follow(page, /^all targets$/i);
      await page.getByLabel('Outcome').selectOption({ label: 'Reported as met' });
      await expect(page.locator('.target:visible')).toHaveCount(met.length);
      return { answer: page.locator('.target:visible').first(), clicks: clicks + 1 };
    },
  ],
  [
    '13. Who chaired Oldham?',
    3,
    [0, 0],
    async (page) => {
      const clicks = await search(page, 'Oldham chair', /\/areas\/oldham\/#board$/);
      const [chair] = published('oldham').board.chairs;
      return { answer: page.locator('#board').getByText(found(chair, 'chair').name).first(), clicks };
    },
  ],
  [
    '14. Print the Derby plan',
    2,
    [0, 0],
    async (page) => {
      const clicks = await follow(page, 'Derby', 'Print');
      await expect(page).toHaveURL(/\/areas\/derby\/print\/$/);
      return { answer: page.getByRole('heading', { level: 1 }), clicks };
    },
  ],
  [
    '15. Derby’s need against England as a chart, or that there is none',
    1,
    [0, 2],
    async (page) => {
      const charted = published('derby').need.some(({ against, short }) => against && short);
      const clicks = await follow(page, 'Derby');
      const none = page.locator('.opening').getByText('We found no share of pupils with another share');
      return { answer: charted ? page.locator('.need-chart h2') : none, clicks };
    },
  ],
  [
    '16. Compare Blackpool and Hastings on attendance',
    4,
    [1, 2],
    async (page) => {
      const clicks = await follow(page, 'Compare areas');
      await page.getByRole('checkbox', { name: 'Blackpool' }).check();
      await page.getByRole('checkbox', { name: 'Hastings' }).check();
      await page
        .getByRole('combobox', { name: 'What to compare' })
        .selectOption({ label: 'Attendance and exclusion' });
      await expect(page.getByRole('status')).toContainText('Comparing Blackpool and Hastings on attendance');
      return { answer: page.locator('table.compare tbody tr:visible').first(), clicks: clicks + 3 };
    },
  ],
  [
    '17. What does Glasses in Classes show?',
    1,
    [0, 2],
    async (page) => {
      const trial = found(
        published('bradford').outcomes.find(({ idea }) => idea?.name.startsWith('Glasses in Classes')),
        'trial',
      );
      const clicks = await follow(page, 'Ideas with evidence');
      return { answer: page.getByText(found(trial.idea?.result ?? undefined, 'result')).first(), clicks };
    },
  ],
  [
    '18. What replaced it in Stoke-on-Trent, and how much?',
    3,
    [0, 0],
    async (page) => {
      const clicks = await search(page, 'Stoke successor', /\/areas\/stoke-on-trent\/#successor$/);
      await expect(page.locator('#successor')).toContainText(/£[\d,]+/);
      return { answer: page.getByRole('heading', { name: 'What replaced it' }), clicks };
    },
  ],
  [
    '19. Which districts were on the list of 32?',
    1,
    [1, 2],
    async (page) => {
      const clicks = await follow(page, 'How they were chosen');
      return { answer: page.getByText(/32/).filter({ visible: true }).first(), clicks };
    },
  ],
  [
    '20. Send a colleague Hastings’s phonics target',
    3,
    [0, 0],
    async (page) => {
      const priority = found(
        published('hastings').priorities.find(({ targets }) =>
          targets.some(({ measure }) => /phonics/.test(measure)),
        ),
        'target on phonics',
      );
      const target = found(
        priority.targets.find(({ measure }) => /phonics/.test(measure)),
        'target on phonics',
      );
      const clicks = await follow(page, 'Hastings', priority.title);
      const block = page.locator(`#${priority.id}-${target.id}`);
      await block.getByRole('link', { name: /^Link to/ }).click();
      await expect(page).toHaveURL(new RegExp(`#${priority.id}-${target.id}$`));
      return { answer: block.getByText(/^Hastings, priority/).filter({ visible: true }), clicks: clicks + 1 };
    },
  ],
];

for (const [number, [task, most, screens, walk]] of tasks.entries()) {
  for (const [index, width] of [1280, 390].entries()) {
    // Each task at one of the two widths, in turn (FULL=1: at both).
    if (!full && number % 2 !== index) continue;
    test(`${task} (${width} px)`, async ({ page }) => {
      const height = width === 390 ? 844 : 900;
      await page.setViewportSize({ width, height });
      const { answer, clicks } = await walk(page);
      await expect(answer).toBeVisible();
      expect(clicks).toBeLessThanOrEqual(most);
      const box = await answer.boundingBox();
      const below = Math.max(0, Math.ceil(((box?.y ?? Infinity) - height) / height));
      expect(below, 'screens to scroll').toBeLessThanOrEqual(screens[index] ?? 0);
      expect(box?.y ?? -1, 'below the bar that stays').toBeGreaterThanOrEqual(0);
    });
  }
}
