import { expect, test } from '@playwright/test';
import {
  AdoptionReport,
  IncidentList,
  MySurveys,
} from '@footfall/backstage-plugin-footfall-common';
import { askAs, people, signInAs } from './support/portal';

const { platformEngineer, teamLead } = people;
const percent = (value: number | null) => Math.round((value ?? NaN) * 100);

test('the home page greets a platform engineer with the organisation', async ({
  page,
}) => {
  const { total } = await askAs<AdoptionReport>(platformEngineer, '/adoption');
  const { registered, activeAdoption, voluntaryAdoption } = total.figures;
  await signInAs(page, platformEngineer);
  await page.goto('/home');
  await expect(page.getByText('Platform adoption')).toBeVisible();
  for (const { numerator, denominator } of [registered, activeAdoption]) {
    await expect(
      page.getByText(`${numerator} of ${denominator} known services`),
    ).toBeVisible();
  }
  await expect(
    page.getByText(`${percent(voluntaryAdoption.value)} %`).first(),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Open Footfall' }).click();
  await expect(page).toHaveURL(/\/footfall$/);
});

test('the home page greets a team lead with the team', async ({ page }) => {
  await signInAs(page, teamLead);
  await page.goto('/home');
  await expect(page.getByText('My teams', { exact: true })).toBeVisible();
  await page
    .getByRole('link', { name: 'Open the figures of Fraud Models' })
    .click();
  await expect(page).toHaveURL(/\/footfall\/teams\/default\/fraud-models/);
});

test('the home page tells a team lead of the incident of the team', async ({
  page,
}) => {
  const { incidents } = await askAs<IncidentList>(
    teamLead,
    '/incidents?team=group:default/fraud-models',
  );
  await signInAs(page, teamLead);
  await page.goto('/home');
  await expect(
    page.getByText('Incidents of my teams', { exact: true }),
  ).toBeVisible();
  await page
    .getByRole('link', { name: /^incident .*: Fraud Models$/ })
    .last()
    .click();
  await expect(page).toHaveURL(`/footfall/incidents/${incidents[0].id}`);
});

test('the home page asks a developer what there is to be answered', async ({
  page,
}) => {
  const { surveys } = await askAs<MySurveys>(people.developer, '/surveys/mine');
  const asked = surveys.filter(({ status }) => status === 'asked');
  await signInAs(page, people.developer);
  await page.goto('/home');
  await expect(page.getByText('Your voice', { exact: true })).toBeVisible();
  await expect(
    page.getByRole('region', { name: surveys[0].title }),
  ).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);
});
