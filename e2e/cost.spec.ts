import AxeBuilder from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';
import { backendUrl, people, signInAs, tokenOf } from './support/portal';

const { developer, teamLead } = people;
const TEMPLATE = '/create/templates/default/python-api-with-database';

// A form and a run, each compiled when it is first opened.
test.beforeEach(() => test.slow());

const costOf = (page: Page) => page.getByRole('region', { name: 'Cost' });
const amountOf = (page: Page) =>
  costOf(page).getByText(/^(about )?£[\d,.]+( to £[\d,.]+)? a month$/);
const tickOf = (page: Page) =>
  page.getByRole('checkbox', { name: /^I know that this costs/ });

/** Fills in the first page, and goes on to what it costs. */
async function orderApi(page: Page, name: string) {
  await page.goto(TEMPLATE);
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  const owner = page.getByRole('combobox', { name: /Team/ });
  const team = owner.or(page.getByRole('textbox', { name: /Team/ })).first();
  await team.fill('Mobile Banking');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(amountOf(page)).toBeVisible();
}

/** His team is near the end of its budget, and he is asked why. */
async function acceptIt(page: Page) {
  await costOf(page)
    .getByRole('textbox', { name: /^Why should it be had/ })
    .fill('The summer release needs it');
  await costOf(page)
    .getByText(/^I know that this costs/)
    .click();
  await expect(costOf(page).getByText(/^Acknowledged; it holds/)).toBeVisible();
}

async function changeSize(page: Page, size: string) {
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: /Small$/ }).click();
  await page.getByRole('option', { name: size }).click();
  await page.getByRole('button', { name: 'Next' }).click();
}

test('whoever orders something knows what it costs, and says so', async ({
  page,
}) => {
  await signInAs(page, developer);
  await orderApi(page, 'fares-api');
  const small = await amountOf(page).textContent();

  // Refused without the tick.
  await page.getByRole('button', { name: 'Review' }).click();
  await expect(
    costOf(page).getByText('Before you go on, tick that you know'),
  ).toBeVisible();
  await acceptIt(page);

  // Another size is another order.
  await changeSize(page, 'Large');
  await expect(amountOf(page)).not.toHaveText(small ?? '');
  await expect(tickOf(page)).not.toBeChecked();
  await expect(costOf(page).getByText(/goes over its/)).toBeVisible();
  const { violations } = await new AxeBuilder({ page })
    .include('section[aria-labelledby]:has(h3)')
    .analyze();
  expect(violations).toEqual([]);

  await acceptIt(page);
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Create' }).click();
  await page.waitForURL(/\/create\/tasks\/[\da-f-]+/);
  await expect(
    page.getByText('Verify that the cost was accepted').first(),
  ).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'The environment' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'The environment' }).click();
  await expect(
    page.getByRole('heading', { name: 'fares-api-preview' }),
  ).toBeVisible();
  await expect(page.getByText(/^It costs £[\d,.]+.* a month\.$/)).toBeVisible();

  // What is no longer needed goes, and is followed until it went.
  await page.getByRole('button', { name: 'Shut down' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/^This saves £[\d,.]+/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Shut down' }).click();
  await expect(
    page.getByText('Shutting down fares-api-preview.'),
  ).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Shutting down' }).getByText('done', {
      exact: true,
    }),
  ).toBeVisible({ timeout: 150_000 });
  await expect(page.getByRole('button', { name: 'Shut down' })).toHaveCount(0);
});

test('a reminder leads to an environment, which is extended there', async ({
  page,
}) => {
  await signInAs(page, developer);
  await page.goto('/notifications');
  await page.getByRole('link', { name: /^biometrics-trial lives for/ }).click();
  await expect(
    page.getByRole('heading', { name: 'biometrics-trial' }),
  ).toBeVisible();
  await expect(
    page.getByText('It costs £24.50 to £31.20 a month.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Extend', exact: true }).click();
  await expect(page.getByText(/^Extended biometrics-trial to/)).toBeVisible();
  await expect(page.getByText('active', { exact: true })).toBeVisible();
});

test('who goes past the form is told how what it costs is accepted', async ({
  request,
}) => {
  const tasks = `${backendUrl}/api/scaffolder/v2/tasks`;
  const headers = { authorization: `Bearer ${await tokenOf(teamLead)}` };
  const started = await request.post(tasks, {
    headers,
    data: {
      templateRef: 'template:default/python-api-with-database',
      values: {
        name: 'past-the-form',
        owner: 'group:default/fraud-models',
        cloud: 'aws',
        size: 'large',
        databaseGb: 50,
        replicas: 2,
        cost: { acknowledged: true, acknowledgementId: 'made-up' },
      },
    },
  });
  const { id } = await started.json();
  const taskOf = async (path: string) =>
    (await request.get(`${tasks}/${id}${path}`, { headers })).text();
  await expect.poll(() => taskOf('')).toContain('"status":"failed"');
  expect(await taskOf('/events')).toContain(
    "There is no cost acknowledgement 'made-up'. To get one, open",
  );
});
