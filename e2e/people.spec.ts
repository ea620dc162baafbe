import { expect, test } from '@playwright/test';
import {
  AdoptionReport,
  PeopleReport,
} from '@footfall/backstage-plugin-footfall-common';
import { askAs, people, signInAs } from './support/portal';

const { platformEngineer } = people;
const percent = (value: number | null) => Math.round((value ?? NaN) * 100);

test.beforeEach(({ page }) => signInAs(page, platformEngineer));

test('the people page counts what the API counts', async ({ page }) => {
  const [report, { total }] = await Promise.all([
    askAs<PeopleReport>(platformEngineer, '/people'),
    askAs<AdoptionReport>(platformEngineer, '/adoption'),
  ]);
  await page.goto('/footfall/people');
  const headline = page.getByLabel('Active people at a glance');
  for (const { value, numerator, denominator } of [
    report.daily,
    report.weekly,
    report.monthly,
  ]) {
    await expect(headline).toContainText(`${percent(value)} %`);
    await expect(headline).toContainText(
      `${numerator} of ${denominator} members`,
    );
  }
  const { peopleBypassing } = total.figures;
  await expect(headline).toContainText(
    `${peopleBypassing.numerator} of ${peopleBypassing.denominator} people deploying`,
  );
  await expect(
    page.getByText(`${report.eligible} people are members of these teams.`),
  ).toBeVisible();
});

test('a team of a few is chosen by the address, and withheld', async ({
  page,
}) => {
  const team = 'group:default/fraud-models';
  const { monthly } = await askAs<PeopleReport>(
    platformEngineer,
    `/people?team=${team}`,
  );
  expect(monthly.reason).toBe('too-few-people');
  await page.goto(`/footfall/people?team=${team}`);
  await expect(page.getByRole('button', { name: 'Team' })).toContainText(
    'Fraud Models',
  );
  await expect(
    page.getByText('withheld: from 1 to 4 people are not counted').first(),
  ).toBeVisible();
  await expect(
    page.getByText(/None of these weeks can be shown/),
  ).toBeVisible();
});

test('a number leads to its definition', async ({ page }) => {
  await page.goto('/footfall/people');
  await page
    .getByRole('button', { name: 'What does “stickiness” mean?' })
    .click();
  await page.getByRole('link', { name: 'All definitions' }).click();
  await expect(page).toHaveURL(/\/definitions#people-stickiness/);
  await expect(page.locator('#people-stickiness')).toBeInViewport();
});
