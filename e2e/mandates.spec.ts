import { expect, Page, test } from '@playwright/test';
import { people, signInAs } from './support/portal';

const { platformEngineer, developer } = people;

// Of its own, so that no figure of another test moves: staging, one type.
const TITLE = `Rehearsal of a mandate ${Date.now()}`;

const mandateIn = (page: Page) => page.getByRole('article', { name: TITLE });

async function openMandates(page: Page) {
  await page.goto('/footfall/mandates');
  await expect(
    page.getByRole('article', { name: /golden path/ }).first(),
  ).toBeVisible();
}

async function chooseIn(page: Page, field: string, option: string) {
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(field) })
    .click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test.describe.configure({ mode: 'serial' });

test('a platform engineer records a mandate and lets a service out of it', async ({
  page,
}) => {
  await signInAs(page, platformEngineer);
  await openMandates(page);
  await page.getByRole('button', { name: 'Record a mandate' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: 'Record it' }).click();
  await expect(form.getByText('Fill this in').first()).toBeVisible();
  await form.getByLabel(/^Title/).fill(TITLE);
  await chooseIn(page, 'Environment', 'Staging');
  await chooseIn(page, 'Workload type', 'website');
  await form.getByLabel(/^Reason/).fill('To see that the records hold.');
  await form.getByRole('button', { name: 'Record it' }).click();

  const mandate = mandateIn(page);
  await expect(mandate.getByText('in force')).toBeVisible();
  await expect(mandate).toContainText(
    /services of type website .* in staging/i,
  );
  await expect(mandate).toContainText(platformEngineer.name);

  await mandate.getByRole('button', { name: 'Grant an exception' }).click();
  const grant = page.getByRole('dialog');
  await grant
    .getByRole('combobox', { name: /^Service/ })
    .fill('mortgage-calculator');
  // Before it is the only one, the list is still that of what was there before.
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.getByRole('option', { name: /mortgage.calculator/i }).click();
  await grant
    .getByRole('combobox', { name: /Who asked/ })
    .fill('user:default/tom.achterberg');
  await page.keyboard.press('Tab');
  await grant.getByLabel(/Their case/).fill('It is only rehearsed.');
  await grant.getByRole('button', { name: 'Grant it' }).click();
  await mandate.getByText('1 exception').click();
  await expect(page).toHaveURL(/mandate=/);
  await expect(mandate.getByRole('table')).toContainText(
    'It is only rehearsed.',
  );
});

test('a developer sees both, and cannot change them', async ({ page }) => {
  await signInAs(page, developer);
  await openMandates(page);
  const mandate = mandateIn(page);
  await mandate.getByText('1 exception').click();
  await expect(mandate.getByRole('table')).toContainText(
    'It is only rehearsed.',
  );
  await expect(page.getByText(/footfall\.mandate\.update/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^End/ })).toHaveCount(0);
  await expect(
    page.getByRole('button', { name: 'Record a mandate' }),
  ).toHaveCount(0);
});

test('the platform engineer ends both, and both stay', async ({ page }) => {
  await signInAs(page, platformEngineer);
  await openMandates(page);
  const mandate = mandateIn(page);
  await mandate.getByText('1 exception').click();
  await mandate.getByRole('table').getByRole('button').click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'End it' })
    .click();
  await expect(mandate.getByRole('table')).toContainText('ended');

  await mandate.getByRole('button', { name: `End “${TITLE}”` }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('the record stays');
  await dialog.getByRole('button', { name: 'End it' }).click();
  await expect(mandate.getByRole('button')).toHaveCount(0);
  await expect(mandate).toContainText('ended');
});
