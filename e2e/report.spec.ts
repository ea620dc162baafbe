import { expect, Page, test } from '@playwright/test';
import { people, signInAs } from './support/portal';

/** The number of sheets that the page takes on paper of that format. */
async function sheetsOf(page: Page, format: 'A4' | 'Letter') {
  const margin = '12mm';
  const pdf = await page.pdf({
    format,
    printBackground: true,
    margin: { top: margin, right: margin, bottom: margin, left: margin },
  });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
}

test('the report of the organisation fits on one sheet', async ({ page }) => {
  await signInAs(page, people.platformEngineer);
  await page.goto('/footfall');
  await page.getByRole('link', { name: 'Report', exact: true }).click();
  const report = page.getByRole('article', { name: 'Report' });
  await expect(report).toContainText('Platform adoption at Halden Bank');
  await expect(report.locator('.recharts-surface').first()).toBeVisible();
  await expect(report.getByRole('table').last()).toContainText('Payments');

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(report).toBeVisible();
  await page.emulateMedia({ media: null });
  expect(await sheetsOf(page, 'A4')).toBe(1);
  expect(await sheetsOf(page, 'Letter')).toBe(1);
});
