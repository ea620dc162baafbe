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

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1400, 390]) {
    test(`the home page, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 1000 });
      await page.goto('/home');
      await expect(page.getByText(/known services/).first()).toBeVisible();
      for (const title of ['My teams', 'Your voice', 'Incidents of my teams']) {
        await expect(page.getByText(title, { exact: true })).toBeVisible();
      }
      await expect(
        page.getByRole('link', { name: 'All incidents' }),
      ).toBeVisible();
      expect(await barriersIn(page)).toEqual([]);
    });
  }
}

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

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1400, 390]) {
    test(`voice, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 1000 });
      await page.goto('/footfall/voice');
      await expect(
        page.getByRole('table', { name: 'Teams by waves' }),
      ).toBeVisible();
      expect(await barriersIn(page)).toEqual([]);
    });

    test(`what a team says, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 1000 });
      await page.goto('/catalog/default/group/fraud-models/voice');
      await expect(page.getByText(/who were asked$/).first()).toBeVisible();
      await expect(
        page.getByRole('region', { name: 'Incidents' }).getByRole('listitem'),
      ).not.toHaveCount(0);
      expect(await barriersIn(page)).toEqual([]);
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1400, 390]) {
    test(`costs, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 1000 });
      await page.goto('/footfall/costs');
      await expect(page.getByText(/of \d+ budgets over/)).toBeVisible();
      await expect(page.locator('.recharts-bar').first()).toBeVisible();
      expect(await barriersIn(page)).toEqual([]);
    });

    test(`environments, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 1000 });
      await page.goto('/footfall/costs/environments');
      const choose = page.getByRole('checkbox', { name: /^Choose (?!all)/ });
      await choose.first().press('Space');
      await expect(page.getByText('1 chosen')).toBeVisible();
      expect(await barriersIn(page)).toEqual([]);
    });

    test(`an environment, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 1000 });
      await page.goto('/footfall/costs/environments?state=forgotten');
      await page.getByRole('link', { name: /load-?test/ }).click();
      await page.getByRole('button', { name: 'Shut down' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await barriersIn(page)).toEqual([]);
    });
  }
}

test('acknowledgements', async ({ page }) => {
  await page.goto('/footfall/costs/acknowledgements');
  await expect(
    page.getByRole('table', { name: 'Who accepted what' }),
  ).toBeVisible();
  expect(await barriersIn(page)).toEqual([]);
});

test('what a team costs', async ({ page }) => {
  await page.goto('/catalog/default/group/fraud-models/costs');
  await expect(page.getByRole('region', { name: 'Budgets' })).toBeVisible();
  expect(await barriersIn(page)).toEqual([]);
});

test('the form of a mandate, with its mistakes', async ({ page }) => {
  await page.goto('/footfall/mandates');
  await page.getByRole('button', { name: 'Record a mandate' }).click();
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByText('Fill this in').first()).toBeVisible();
  expect(await barriersIn(page)).toEqual([]);
});
