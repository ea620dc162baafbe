import { expect, test } from '@playwright/test';
import { SourcesReport } from '@footfall/backstage-plugin-footfall-common';
import { askAs, footfallUrl, people, signInAs } from './support/portal';

const { platformEngineer, developer } = people;
const token = process.env.FOOTFALL_INGEST_TOKEN;

test('every source says how it is and how much it told', async ({ page }) => {
  const { sources } = await askAs<SourcesReport>(platformEngineer, '/sources');
  await signInAs(page, platformEngineer);
  await page.goto('/footfall/sources');
  const table = page.getByRole('table', {
    name: 'Where deployments come from',
  });
  for (const { source, health } of sources) {
    const row = table.getByRole('row', { name: new RegExp(`^${source} `) });
    await expect(row).toContainText(health);
    await expect(row.getByRole('slider')).toHaveAttribute(
      'aria-label',
      new RegExp(`^${source}: .* (of|these) 28 days`),
    );
  }
  await expect(page.getByRole('table', { name: 'Imports' })).toContainText(
    'halden-bank',
  );
});

test('a developer is told what it takes to see rejected items', async ({
  page,
}) => {
  await signInAs(page, developer);
  await page.goto('/footfall/sources');
  await expect(page.getByText('footfall.inbox.read')).toBeVisible();
});

if (token) {
  test('a broken item is there with its reason, and can be tried again', async ({
    page,
  }) => {
    // Rejected, it is in no figure.
    const id = `broken-${Date.now()}`;
    await fetch(`${footfallUrl}/deployments`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify({
        deployments: [
          {
            source: 'sources-of-the-browser-tests',
            id,
            service: 'a-service-of-the-browser-tests',
            environment: 'nowhere-in-particular',
            occurredAt: 'the day before yesterday',
          },
        ],
      }),
    });
    await signInAs(page, platformEngineer);
    await page.goto('/footfall/sources');
    const line = page
      .getByRole('table', { name: 'Rejected items' })
      .getByRole('row', { name: id });
    await expect(line).toContainText('ISO 8601');
    await line.getByRole('button', { name: `Replay ${id}` }).click();
    await expect(page.getByText('0 taken in, 1 still rejected.')).toBeVisible();
  });
}
