import { expect, Page, test } from '@playwright/test';
import { TargetList } from '@footfall/backstage-plugin-footfall-common';
import { askAs, people, signInAs } from './support/portal';

const { platformEngineer, developer } = people;

// As they are listed.
const STANDINGS = ['behind', 'missed', 'no telling', 'ahead', 'reached'];

const tableOf = (page: Page) =>
  page.getByRole('table', { name: 'Ahead and behind' });

test('who is behind stands above who is ahead', async ({ page }) => {
  const { targets } = await askAs<TargetList>(platformEngineer, '/targets');
  await signInAs(page, developer);
  await page.goto('/footfall/targets');
  const table = tableOf(page);
  await expect(table).toBeVisible();
  const counting = targets.filter(({ endedAt }) => endedAt === null);
  await expect(table.getByRole('row')).toHaveCount(counting.length + 1);
  const [, ...rows] = await table.getByRole('row').allInnerTexts();
  const ranks = rows.map(row =>
    STANDINGS.findIndex(standing => new RegExp(`\\b${standing}\\b`).test(row)),
  );
  expect(ranks).toEqual([...ranks].sort());
  await expect(page.getByText(/footfall\.target\.update/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^End/ })).toHaveCount(0);
});

test('a target that has passed is refused, and nothing typed is lost', async ({
  page,
}) => {
  await signInAs(page, platformEngineer);
  await page.goto('/footfall/targets');
  await page.getByRole('button', { name: 'Set a target' }).click();
  const dialog = page.getByRole('dialog');
  const owner = dialog.getByRole('combobox', { name: /Who answers/ });
  await owner.fill('user:default/ines.marchetti');
  await page.keyboard.press('Tab');
  await dialog
    .getByRole('group', { name: /^By/ })
    .getByRole('spinbutton')
    .first()
    .click();
  await page.keyboard.type('01012020');
  await dialog.getByRole('button', { name: 'Set it' }).click();
  await expect(dialog.getByText(/is not a day to come/)).toBeVisible();
  await expect(owner).toHaveValue('user:default/ines.marchetti');
});
