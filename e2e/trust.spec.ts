import { expect, test } from '@playwright/test';
import { TrustReport } from '@footfall/backstage-plugin-footfall-common';
import { askAs, people, signInAs } from './support/portal';

const { platformEngineer } = people;

test.beforeEach(({ page }) => signInAs(page, platformEngineer));

test('a service that nobody registered is found, with the way to register it', async ({
  page,
}) => {
  const { total, services } = await askAs<TrustReport>(
    platformEngineer,
    '/trust?finding=unregistered',
  );
  const [service] = services;
  await page.goto('/footfall/trust');
  const score = page.getByRole('region', { name: 'Trust at a glance' });
  await expect(score).toContainText(
    `${total.sound} of ${total.known} known services`,
  );

  await score.getByRole('link', { name: 'not registered' }).click();
  await expect(page).toHaveURL(/finding=unregistered/);
  const line = page
    .getByRole('table', { name: 'What to mend' })
    .getByRole('row', { name: service.title });
  await expect(line).toContainText(String(service.deployments));
  await expect(line).toContainText(service.sources[0]);

  await line
    .getByRole('button', { name: `catalog-info.yaml for ${service.title}` })
    .click();
  await expect(page.getByRole('dialog')).toContainText(
    `name: ${service.title}`,
  );
  await page.getByRole('dialog').getByText('Close', { exact: true }).click();

  await line
    .getByRole('link', { name: `Register ${service.title} in the catalog` })
    .click();
  await expect(page).toHaveURL(/\/catalog-import/);
  await expect(
    page
      .getByRole('heading', { name: 'Register an existing component' })
      .first(),
  ).toBeVisible();
});

test('a team’s findings have an address', async ({ page }) => {
  await page.goto('/footfall/trust');
  const teams = page.getByRole('table', { name: 'Teams' });
  const worst = teams.getByRole('row').nth(1).getByRole('link');
  const name = await worst.innerText();
  await worst.click();
  await expect(page).toHaveURL(/team=/);
  await expect(teams.getByRole('row')).toHaveCount(2);

  await page.reload();
  await expect(teams.getByRole('row')).toHaveCount(2);
  await expect(teams.getByRole('row').nth(1)).toContainText(name);
});
