import { expect, Page, test } from '@playwright/test';
import { AdoptionReport } from '@footfall/backstage-plugin-footfall-common';
import { askAs, openAdoption, people, signInAs } from './support/portal';

const { platformEngineer } = people;

const percent = (value: number | null) => Math.round((value ?? NaN) * 100);

/** The names of the teams, in the order of the table. */
function teamsIn(page: Page) {
  return page
    .getByRole('grid', { name: 'Teams' })
    .getByRole('rowheader')
    .allInnerTexts();
}

async function choose(page: Page, filter: string, option: string) {
  await page
    .getByRole('group', { name: 'Filters' })
    .getByRole('button', { name: filter })
    .click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test.beforeEach(({ page }) => signInAs(page, platformEngineer));

test('the headline says what the API says', async ({ page }) => {
  const { total } = await askAs<AdoptionReport>(platformEngineer, '/adoption');
  const { registered, activeAdoption, registrationGap } = total.figures;
  await openAdoption(page);

  const headline = page.getByLabel('Adoption at a glance');
  await expect(headline).toContainText(`${percent(registered.value)} %`);
  await expect(headline).toContainText(`${percent(activeAdoption.value)} %`);
  await expect(headline).toContainText(
    `${Math.round(registrationGap.value ?? NaN)} pp`,
  );
  await expect(headline).toContainText(
    `${activeAdoption.numerator} of ${activeAdoption.denominator} known services`,
  );
  await expect(page.getByText('Demo data')).toBeVisible();
});

test('filters live in the address', async ({ page }) => {
  await openAdoption(page);
  await choose(page, 'Environment', 'Staging');
  await expect(page).toHaveURL(/tier=staging/);
  await choose(page, 'Window', 'Last 90 days');
  await expect(page).toHaveURL(/window=90d/);
  await expect(page).toHaveURL(/tier=staging/);

  await page.reload();
  await expect(page.getByRole('button', { name: /Environment/ })).toContainText(
    'Staging',
  );
  await page.goBack();
  await expect(page).not.toHaveURL(/window=90d/);
});

test('the team table sorts by what is clicked, both ways', async ({ page }) => {
  await openAdoption(page);
  const active = page.getByRole('columnheader', {
    name: 'Active',
    exact: true,
  });
  await active.click();
  await expect(active).toHaveAttribute('aria-sort', /ascending|descending/);
  const first = await teamsIn(page);
  const before = await active.getAttribute('aria-sort');
  await active.click();
  await expect(active).not.toHaveAttribute('aria-sort', before ?? '');
  const second = await teamsIn(page);
  expect(first.length).toBeGreaterThan(10);
  expect(second).not.toEqual(first);
  expect([...second].sort()).toEqual([...first].sort());
});

test('from the organisation to a team to a service', async ({ page }) => {
  await openAdoption(page);
  await page
    .getByRole('grid', { name: 'Teams' })
    .getByRole('row', { name: /Fraud Models/ })
    .click();
  await expect(page).toHaveURL(/\/footfall\/teams\/default\/fraud-models/);
  await expect(
    page.getByRole('heading', { name: 'Fraud Models' }).first(),
  ).toBeVisible();

  await page.locator('a[href*="/catalog/default/component/"]').first().click();
  await expect(page).toHaveURL(/\/catalog\/default\/component\//);
});

test('every figure says what it means', async ({ page }) => {
  await page.goto('/footfall/definitions');
  await expect(
    page.getByText('(paved + mixed services) / known services'),
  ).toBeVisible();
  await expect(page.getByText('Registration is not adoption.')).toBeVisible();
});
