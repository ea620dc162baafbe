import AxeBuilder from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';
import { openAdoption, people, signInAs } from './support/portal';

/** What stands in somebody's way, the portal's own sidebar left out. */
async function barriersIn(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .exclude('[data-testid="sidebar-root"]')
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
}

test.beforeEach(({ page }) => signInAs(page, people.platformEngineer));

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1400, 390]) {
    test(`adoption, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 1000 });
      await openAdoption(page);
      expect(await barriersIn(page)).toEqual([]);
    });
  }
}

test('a team', async ({ page }) => {
  await page.goto('/footfall/teams/default/fraud-models');
  await expect(page.getByText(/known services/).first()).toBeVisible();
  expect(await barriersIn(page)).toEqual([]);
});

test('definitions', async ({ page }) => {
  await page.goto('/footfall/definitions');
  await expect(page.getByText('Registration is not adoption.')).toBeVisible();
  expect(await barriersIn(page)).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`people, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/footfall/people');
    await expect(page.getByText(/of \d+ members/).first()).toBeVisible();
    await expect(page.locator('.recharts-bar').first()).toBeVisible();
    expect(await barriersIn(page)).toEqual([]);
  });
}

test('a service, in the tab of its Component', async ({ page }) => {
  await page.goto('/catalog/default/component/device-binding/footfall');
  await expect(page.getByText('Last deployments')).toBeVisible();
  await expect(page.getByText('Deployments by route, by week')).toBeVisible();
  expect(await barriersIn(page)).toEqual([]);
});

test('the home page', async ({ page }) => {
  await page.goto('/home');
  await expect(page.getByText(/known services/).first()).toBeVisible();
  await expect(page.getByText('My teams', { exact: true })).toBeVisible();
  expect(await barriersIn(page)).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1400, 390]) {
    test(`trust, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 1000 });
      await page.goto('/footfall/trust');
      await expect(page.getByText(/known services/).first()).toBeVisible();
      expect(await barriersIn(page)).toEqual([]);
    });

    test(`sources, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 1000 });
      await page.goto('/footfall/sources');
      await expect(page.getByRole('slider').first()).toBeVisible();
      expect(await barriersIn(page)).toEqual([]);
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1400, 390]) {
    test(`mandates, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 1000 });
      await page.goto('/footfall/mandates');
      await page.getByText('2 exceptions').click();
      await expect(page.getByText('pin-mailer')).toBeVisible();
      expect(await barriersIn(page)).toEqual([]);
    });

    test(`targets, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 1000 });
      await page.goto('/footfall/targets');
      await expect(page.getByText('Halden Bank').first()).toBeVisible();
      expect(await barriersIn(page)).toEqual([]);
    });
  }
}

test('the form of a mandate, with its mistakes', async ({ page }) => {
  await page.goto('/footfall/mandates');
  await page.getByRole('button', { name: 'Record a mandate' }).click();
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByText('Fill this in').first()).toBeVisible();
  expect(await barriersIn(page)).toEqual([]);
});
