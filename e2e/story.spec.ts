import { expect, test } from '@playwright/test';
import {
  adoptionPointsOf,
  AdoptionReport,
  MandateList,
} from '@footfall/backstage-plugin-footfall-common';
import { askAs, openAdoption, people, signInAs } from './support/portal';

const { platformEngineer } = people;

test.beforeEach(({ page }) => signInAs(page, platformEngineer));

test('the mandate stands on the chart, and lifts compliance alone', async ({
  page,
}) => {
  const { mandates } = await askAs<MandateList>(platformEngineer, '/mandates');
  const mandate = mandates.find(
    ({ scope }) => scope.team === 'group:default/payments',
  );
  await openAdoption(page);
  const chart = page.getByRole('group', { name: /Lines by week/ });
  await expect(chart).toContainText(`mandate: ${mandate?.title.slice(0, 12)}`);
  await expect(chart).toHaveAccessibleName(
    new RegExp(`1 mandate held in that time: ${mandate?.title}`),
  );

  const report = await askAs<AdoptionReport>(
    platformEngineer,
    '/adoption?interval=week&seriesFrom=2020-01-06',
  );
  const weeks = adoptionPointsOf(report, report.total).filter(
    week => week.isComplete,
  );
  const at = weeks.findIndex(week => week.from >= (mandate?.from ?? ''));
  const meanOf = (
    name: 'voluntaryAdoption' | 'mandatedCompliance',
    from: number,
    to: number,
  ) => {
    const values = weeks
      .slice(from, to)
      .map(week => week.figures[name].value ?? NaN);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  expect(
    meanOf('mandatedCompliance', -8, weeks.length) -
      meanOf('mandatedCompliance', at, at + 4),
  ).toBeGreaterThan(0.2);
  expect(
    Math.abs(
      meanOf('voluntaryAdoption', -8, weeks.length) -
        meanOf('voluntaryAdoption', at, at + 4),
    ),
  ).toBeLessThan(0.1);
});

test('the plateau is dated', async ({ page }) => {
  await openAdoption(page);
  await expect(
    page.getByText(/Flat at 3\d\s% since .+ \(\d+ weeks\)/),
  ).toBeVisible();
});

test('machine learning goes its own way', async ({ page }) => {
  await openAdoption(page, '?by=department');
  const departments = page.getByRole('grid', { name: 'Departments' });
  await departments.getByText('Data and Machine Learning').click();
  await expect(
    page.getByRole('heading', { name: 'Data and Machine Learning' }),
  ).toBeVisible();
  const routes = page.getByRole('table', { name: 'Deployments by route' });
  await expect(routes).toContainText('mlctl and notebooks');
});

test('types can be told apart, and lead to their own page', async ({
  page,
}) => {
  await openAdoption(page, '?by=type');
  await page
    .getByRole('grid', { name: 'Workload types' })
    .getByText('website')
    .click();
  await expect(page).toHaveURL(/type=website/);
});
