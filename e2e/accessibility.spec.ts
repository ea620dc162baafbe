import AxeBuilder from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';
import { openAdoption, people, signInAs } from './support/portal';

/**
 * What stands in somebody's way, but for what is the portal's own: its sidebar, and
 * its list of visits, which has a paragraph among its items while it is short.
 */
async function barriersIn(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .exclude('[data-testid="sidebar-root"]')
    .exclude('.MuiList-dense')
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
}

/** By day and by night, as wide as the window is. */
async function expectNoBarriers(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await test.step(colorScheme, async () =>
      expect(await barriersIn(page)).toEqual([]),
    );
  }
}

/**
 * The page as it is on a desk and on a phone. It is opened once: most of the time
 * of a test is the portal's start.
 */
async function expectNoBarriersInAnyLook(page: Page) {
  for (const width of [1400, 390]) {
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height: 1000 });
      await expectNoBarriers(page);
    });
  }
}

test.beforeEach(({ page }) => signInAs(page, people.platformEngineer));

test('adoption', async ({ page }) => {
  await openAdoption(page);
  await expectNoBarriersInAnyLook(page);
});

test('a team', async ({ page }) => {
  await page.goto('/footfall/teams/default/fraud-models');
  await expect(page.getByText(/known services/).first()).toBeVisible();
  await expectNoBarriersInAnyLook(page);
});

test('definitions', async ({ page }) => {
  await page.goto('/footfall/definitions');
  await expect(page.getByText('Registration is not adoption.')).toBeVisible();
  await expectNoBarriersInAnyLook(page);
});

test('people', async ({ page }) => {
  await page.goto('/footfall/people');
  await expect(page.getByText(/of \d+ members/).first()).toBeVisible();
  await expect(page.locator('.recharts-bar').first()).toBeVisible();
  await expectNoBarriersInAnyLook(page);
});

test('a service, in the tab of its Component', async ({ page }) => {
  await page.goto('/catalog/default/component/device-binding/footfall');
  await expect(page.getByText('Last deployments')).toBeVisible();
  await expect(page.getByText('Deployments by route, by week')).toBeVisible();
  await expectNoBarriersInAnyLook(page);
});

// The portal's grid is laid out for the width that it is opened at.
for (const width of [1400, 390]) {
  test(`the home page, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1000 });
    await page.goto('/home');
    await expect(page.getByText(/known services/).first()).toBeVisible();
    for (const title of ['My teams', 'Your voice', 'Incidents of my teams']) {
      await expect(page.getByText(title, { exact: true })).toBeVisible();
    }
    await expect(
      page.getByRole('link', { name: 'All incidents' }),
    ).toBeVisible();
    await expectNoBarriers(page);
  });
}

test('trust', async ({ page }) => {
  await page.goto('/footfall/trust');
  await expect(page.getByText(/known services/).first()).toBeVisible();
  await expectNoBarriersInAnyLook(page);
});

test('sources', async ({ page }) => {
  await page.goto('/footfall/sources');
  await expect(page.getByRole('slider').first()).toBeVisible();
  await expectNoBarriersInAnyLook(page);
});

test('mandates', async ({ page }) => {
  await page.goto('/footfall/mandates');
  await page.getByText('2 exceptions').click();
  await expect(page.getByText('pin-mailer')).toBeVisible();
  await expectNoBarriersInAnyLook(page);
});

test('targets', async ({ page }) => {
  await page.goto('/footfall/targets');
  await expect(page.getByText('Halden Bank').first()).toBeVisible();
  await expectNoBarriersInAnyLook(page);
});

test('voice', async ({ page }) => {
  await page.goto('/footfall/voice');
  await expect(
    page.getByRole('table', { name: 'Teams by waves' }),
  ).toBeVisible();
  await expectNoBarriersInAnyLook(page);
});

test('what a team says', async ({ page }) => {
  await page.goto('/catalog/default/group/fraud-models/voice');
  await expect(page.getByText(/who were asked$/).first()).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Incidents' }).getByRole('listitem'),
  ).not.toHaveCount(0);
  await expectNoBarriersInAnyLook(page);
});

test('costs', async ({ page }) => {
  await page.goto('/footfall/costs');
  await expect(page.getByText(/of \d+ budgets over/)).toBeVisible();
  await expect(page.locator('.recharts-bar').first()).toBeVisible();
  await expectNoBarriersInAnyLook(page);
});

test('environments', async ({ page }) => {
  await page.goto('/footfall/costs/environments');
  const choose = page.getByRole('checkbox', { name: /^Choose (?!all)/ });
  await choose.first().press('Space');
  await expect(page.getByText('1 chosen')).toBeVisible();
  await expectNoBarriersInAnyLook(page);
});

test('an environment', async ({ page }) => {
  await page.goto('/footfall/costs/environments?state=forgotten');
  await page.getByRole('link', { name: /load-?test/ }).click();
  const shutDown = page.getByRole('button', { name: 'Shut down' });
  await expect(shutDown).toBeVisible();
  await expectNoBarriersInAnyLook(page);
  await shutDown.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoBarriersInAnyLook(page);
});

test('acknowledgements', async ({ page }) => {
  await page.goto('/footfall/costs/acknowledgements');
  await expect(
    page.getByRole('table', { name: 'Who accepted what' }),
  ).toBeVisible();
  await expectNoBarriersInAnyLook(page);
});

test('what pull requests would cost', async ({ page }) => {
  await page.goto('/footfall/costs/pull-requests');
  await expect(page.getByText(/ledger.*\/pulls\/412$/)).toBeVisible();
  await expectNoBarriersInAnyLook(page);
  await page.getByRole('button', { name: /^Show what .*412/ }).click();
  await expect(page.getByText(/db\.r6g\.large/)).toBeVisible();
  await expectNoBarriersInAnyLook(page);
});

test('what a team costs', async ({ page }) => {
  await page.goto('/catalog/default/group/fraud-models/costs');
  await expect(page.getByRole('region', { name: 'Budgets' })).toBeVisible();
  await expectNoBarriersInAnyLook(page);
});

test('the form of a mandate, with its mistakes', async ({ page }) => {
  await page.goto('/footfall/mandates');
  await page.getByRole('button', { name: 'Record a mandate' }).click();
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByText('Fill this in').first()).toBeVisible();
  await expectNoBarriersInAnyLook(page);
});
