import { expect, test } from '@playwright/test';
import { ServicesPage } from '@footfall/backstage-plugin-footfall-common';
import { askAs, people, signInAs } from './support/portal';

test('a developer sees how a service of theirs deploys', async ({ page }) => {
  const { developer } = people;
  const { items } = await askAs<ServicesPage>(
    developer,
    '/services?team=group:default/mobile-banking',
  );
  const service = items.find(
    item => item.isRegistered && item.state !== 'dormant',
  );
  if (!service) {
    throw new Error('The demo has no service of this team that deploys');
  }
  await signInAs(page, developer);
  const [kind, namespace, name] = service.ref.split(/[:/]/);
  await page.goto(`/catalog/${namespace}/${kind}/${name}`);

  await expect(page.getByText('How this service deploys')).toBeVisible();
  await expect(page.getByText('Last deployments')).toBeVisible();
  await expect(
    page.getByText(service.state, { exact: true }).first(),
  ).toBeVisible();
});

test('a team lead sees the team in a tab of its Group', async ({ page }) => {
  await signInAs(page, people.teamLead);
  await page.goto('/catalog/default/group/fraud-models');
  await expect(page.getByText('Platform adoption')).toBeVisible();

  await page.getByRole('link', { name: 'Adoption', exact: true }).click();
  await expect(page).toHaveURL(/\/fraud-models\/footfall/);
  await expect(page.getByText(/known services/).first()).toBeVisible();
  await expect(page.getByText('Deployments by route')).toBeVisible();
});
