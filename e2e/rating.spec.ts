import AxeBuilder from '@axe-core/playwright';
import { expect, Page, test } from '@playwright/test';
import { people, signInAs } from './support/portal';

const { developer, platformEngineer } = people;
const TEMPLATE = 'service-on-the-golden-path';

// A form, a run and a prompt, each compiled when it is first opened.
test.beforeEach(() => test.slow());

const promptOf = (page: Page) =>
  page.getByRole('region', { name: 'Rate this run' });

/** Runs the golden path as far as its page, and tells which run it was. */
async function runTemplate(page: Page, name: string): Promise<string> {
  await page.goto(`/create/templates/default/${TEMPLATE}`);
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  const owner = page.getByRole('combobox', { name: /Team/ });
  const team = owner.or(page.getByRole('textbox', { name: /Team/ })).first();
  await team.click();
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Create' }).click();
  await page.waitForURL(/\/create\/tasks\/[\da-f-]+/);
  return page.url().split('/').pop() ?? '';
}

/** Parts of the page of a run that lie upon each other, the prompt among them. */
const overlapsOn = (page: Page) =>
  page.evaluate(() => {
    const prompt = document.querySelector('[aria-label="Rate this run"]');
    const host = prompt?.closest('article > div');
    const rectOf = (element: Element) => element.getBoundingClientRect();
    const all = [...(host?.parentElement?.children ?? [])];
    return all
      .filter(part => host && part !== host && rectOf(part).height > 0)
      .filter(
        part =>
          host &&
          rectOf(part).top < rectOf(host).bottom - 1 &&
          rectOf(part).bottom > rectOf(host).top + 1,
      )
      .map(part => part.textContent);
  });

/** Presses Tab until the focus is in the prompt; how often that took. */
async function tabIntoPrompt(page: Page): Promise<number> {
  for (let presses = 1; presses <= 60; presses++) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      () =>
        document.activeElement?.closest('[aria-label="Rate this run"]') != null,
    );
    if (isThere) {
      return presses;
    }
  }
  return Infinity;
}

test('whoever runs a golden path rates it with one click', async ({ page }) => {
  await signInAs(page, developer);
  const taskId = await runTemplate(page, 'rated-service');
  const prompt = promptOf(page);
  await expect(prompt).toBeVisible();

  await prompt.getByRole('radio', { name: '4: easier' }).check();
  await expect(prompt.getByText(/Saved, thank you/)).toBeVisible();
  await prompt.getByRole('checkbox', { name: 'Good defaults' }).check();
  await prompt
    .getByRole('checkbox', { name: 'I had to ask or wait for somebody' })
    .check();
  await prompt
    .getByRole('textbox', { name: /Anything else/ })
    .fill('The pipeline was there at once');
  await prompt.getByRole('button', { name: 'Send this line' }).click();
  await prompt.getByRole('button', { name: 'Close' }).click();
  await expect(prompt).toHaveCount(0);

  // It is still theirs to change, and is not asked for again.
  await page.goto(`/footfall/rate/${taskId}`);
  await expect(page.getByRole('radio', { name: '4: easier' })).toBeChecked();
  await page.goto(`/create/tasks/${taskId}`);
  await expect(page.getByText('Finished step').first()).toBeVisible();
  await expect(prompt).toHaveCount(0);
});

test('the prompt covers nothing, and is heard of and reached by keyboard', async ({
  page,
}) => {
  await signInAs(page, developer);
  await runTemplate(page, 'quietly-asked-service');
  const prompt = promptOf(page);
  await expect(prompt).toBeVisible();
  await expect(
    page.getByRole('status').filter({ hasText: 'The run has ended' }),
  ).toHaveCount(1);
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1400, 390]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      expect(await overlapsOn(page)).toEqual([]);
      const { violations } = await new AxeBuilder({ page })
        .include('section[aria-label="Rate this run"]')
        .analyze();
      expect(violations).toEqual([]);
    }
  }
  expect(await tabIntoPrompt(page)).toBeLessThan(60);
  // With one step to the stars: from how they are let go.
  await prompt.getByRole('button').press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(prompt.getByRole('radio', { name: '2: harder' })).toBeChecked();
  await expect(prompt.getByText(/Saved, thank you/)).toBeVisible();
  expect(await overlapsOn(page)).toEqual([]);
});

test('a run that is let go is not asked about again', async ({ page }) => {
  await signInAs(page, developer);
  const taskId = await runTemplate(page, 'unrated-service');
  const prompt = promptOf(page);
  await prompt
    .getByRole('button', { name: 'Do not ask about this run' })
    .click();
  await expect(prompt).toHaveCount(0);
  await page.goto(`/footfall/rate/${taskId}`);
  await expect(page.getByText(/not to be asked/)).toBeVisible();
});

test("a run of somebody else's is nobody else's to rate", async ({
  browser,
  page,
}) => {
  await signInAs(page, platformEngineer);
  const taskId = await runTemplate(page, 'foreign-service');
  await expect(promptOf(page)).toBeVisible();
  const other = await browser.newPage();
  await signInAs(other, developer);
  await other.goto(`/footfall/rate/${taskId}`);
  await expect(other.getByText('There is no such run of yours')).toBeVisible();
  await other.close();
});

test('golden paths tell how easy people found them', async ({ page }) => {
  await signInAs(page, developer);
  await page.goto('/footfall/golden-paths');
  await expect(page.getByRole('table', { name: /Golden paths/ })).toContainText(
    'A service on the golden path',
  );
  await page.goto(`/catalog/default/template/${TEMPLATE}`);
  await expect(page.getByText('How easy people find it')).toBeVisible();
});
