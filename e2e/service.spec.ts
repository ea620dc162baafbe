import { expect, test } from '@playwright/test';
import {
  ServiceDetail,
  ServicesPage,
} from '@footfall/backstage-plugin-footfall-common';
import { askAs, people, signInAs } from './support/portal';

const { developer } = people;

test('a developer sees what a service of theirs must do and how it deploys', async ({
  page,
}) => {
  const { items } = await askAs<ServicesPage>(
    developer,
    '/services?team=group:default/mobile-banking&sort=deployments&order=desc',
  );
  const service = items.find(
    item =>
      item.isRegistered && ['service', 'website'].includes(item.type ?? ''),
  );
  if (!service?.owner) {
    throw new Error('The demo has no service of this team that deploys');
  }
  const [kind, namespace, name] = service.ref.split(/[:/]/);
  const { obligation } = await askAs<ServiceDetail>(
    developer,
    `/services/${kind}/${namespace}/${name}`,
  );
  await signInAs(page, developer);
  await page.goto(`/catalog/${namespace}/${kind}/${name}`);
  await page.getByRole('link', { name: 'Adoption', exact: true }).click();
  await expect(page).toHaveURL(/\/footfall$/);

  await expect(
    page.getByText(obligation?.isMandated ? 'mandated' : 'free to choose', {
      exact: true,
    }),
  ).toBeVisible();
  await expect(
    page.getByRole('slider', { name: new RegExp(service.title) }),
  ).toBeVisible();
  await expect(page.getByText('Deployments by route, by week')).toBeVisible();
  await expect(
    page.getByRole('table', { name: 'Last deployments' }),
  ).toContainText('decided by rule');

  await page.getByRole('link', { name: service.owner.title }).last().click();
  await expect(page).toHaveURL(/\/footfall\/teams\//);
});
