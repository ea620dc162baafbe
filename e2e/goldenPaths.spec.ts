import { expect, test } from '@playwright/test';
import { people, signInAs } from './support/portal';

test('the list of golden paths tells an easy one, a hard one, and one of which little is said', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await signInAs(page, people.developer);
  await page.goto('/footfall/golden-paths');
  const rowOf = (title: string) =>
    page
      .getByRole('table', { name: /Golden paths/ })
      .getByRole('row', { name: new RegExp(title) });
  // What the demo's people said is published within minutes of its start.
  await expect(async () => {
    await page.reload();
    await expect(rowOf('A service on the golden path')).toContainText(
      /[34]\.\d of 5/,
    );
    await expect(rowOf('An event consumer')).toContainText(/2\.\d of 5/);
  }).toPass({ timeout: 180_000 });
  await expect(rowOf('An event consumer')).toContainText(/ask or wait|Access/);
  await expect(rowOf('A documentation site')).toContainText('too few');
});
