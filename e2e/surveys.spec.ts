import AxeBuilder from '@axe-core/playwright';
import { expect, Locator, Page, test } from '@playwright/test';
import { people, signInAs } from './support/portal';

const { platformEngineer, developer } = people;

// One that nothing else asks, and of one team: to see that it is hidden.
const TITLE = `Rehearsal of a pulse ${Date.now()}`;
const TEAM = 'Mobile Banking';

// Forms and pages, each compiled when it is first opened.
test.describe.configure({ mode: 'serial' });
test.beforeEach(() => test.slow());

const surveyIn = (page: Page) => page.getByRole('article', { name: TITLE });
const cardIn = (page: Page) => page.getByRole('region', { name: TITLE });

async function barriersIn(page: Page, part: string) {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
}

const question = (card: Locator, asked: RegExp) =>
  card.getByRole('radiogroup', { name: asked });

const choose = (card: Locator, asked: RegExp, words: string) =>
  question(card, asked)
    .getByRole('radio', { name: words, exact: true })
    .check();

test('a platform engineer makes a pulse and opens its wave', async ({
  page,
}) => {
  await signInAs(page, platformEngineer);
  await page.goto('/footfall/voice');
  await page.getByRole('link', { name: 'Manage surveys', exact: true }).click();
  await page.getByRole('button', { name: 'Make a survey' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: /^Title/ }).fill(TITLE);
  await form
    .getByRole('button', { name: /Groups, each with all below it/ })
    .click();
  await page.getByRole('option', { name: TEAM, exact: true }).click();
  await expect(form.getByText(TEAM, { exact: true })).toBeVisible();
  // Whoever was asked by another survey is to be asked by this one as well.
  await form
    .getByRole('textbox', { name: /^Days of peace after others/ })
    .fill('0');
  await form.getByRole('button', { name: 'Make it' }).click();
  await expect(page.getByText(`“${TITLE}” is made.`)).toBeVisible();
  expect(await barriersIn(page, 'main')).toEqual([]);

  const survey = surveyIn(page);
  await expect(survey).toContainText(`asks ${TEAM} and all below`);
  await expect(survey).toContainText('It has not been held yet.');
  await survey
    .getByRole('button', { name: `Open a wave of “${TITLE}”` })
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Open it' })
    .click();
  await expect(survey).toContainText('Wave 1 is open until');
  await expect(survey).toContainText('Fewer than 5 of');
});

test('a developer answers it, and answers it otherwise', async ({ page }) => {
  await signInAs(page, developer);
  await page.goto('/notifications');
  await page.getByText(TITLE, { exact: true }).first().click();
  await expect(page).toHaveURL(/\/footfall\/surveys\/answer\//);
  const card = cardIn(page);
  await expect(card.getByText(/^4 questions, to be answered/)).toBeVisible();
  await choose(card, /recommend the platform/, '9');
  await choose(card, /How satisfied/, '8');
  await choose(card, /would you still use it/, 'Yes');
  await card.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(card.getByText(/^Saved, thank you/)).toBeVisible();

  await card.getByRole('button', { name: 'Change my answers' }).click();
  await choose(card, /recommend the platform/, '3');
  await card.getByRole('button', { name: 'Send the changed answers' }).click();
  await expect(card.getByText(/^Saved, thank you/)).toBeVisible();

  // What was changed is what was kept.
  await page.reload();
  await card.getByRole('button', { name: 'Change my answers' }).click();
  await expect(
    question(card, /recommend the platform/).getByRole('radio', {
      name: '3',
      exact: true,
    }),
  ).toBeChecked();
});

test('a developer cannot look after surveys, nor read what was written', async ({
  page,
}) => {
  await signInAs(page, developer);
  await page.goto('/footfall/surveys');
  await expect(page.getByText(/footfall\.survey\.manage/)).toBeVisible();
  await expect(surveyIn(page)).toHaveCount(0);
  await page.goto('/footfall/voice');
  await expect(page.getByText('Whose answers')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Manage surveys' })).toHaveCount(
    0,
  );
  await expect(page.getByText(/What people wrote/)).toHaveCount(0);
});

test('when it closes, one answer is too few to be shown', async ({ page }) => {
  await signInAs(page, platformEngineer);
  await page.goto('/footfall/surveys');
  const survey = surveyIn(page);
  await survey
    .getByRole('link', { name: `To the results of “${TITLE}”` })
    .click();
  await expect(
    page.getByRole('heading', { name: 'No answers yet', exact: true }),
  ).toBeVisible();

  await page.goto('/footfall/surveys');
  await survey
    .getByRole('button', { name: `Close the wave now: “${TITLE}”` })
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('cannot be opened again');
  await dialog.getByRole('button', { name: 'Close it' }).click();
  await expect(
    page.getByText(`Wave 1 of “${TITLE}” has closed.`),
  ).toBeVisible();

  await survey
    .getByRole('link', { name: `To the results of “${TITLE}”` })
    .click();
  await expect(
    page.getByRole('heading', { name: 'Too few answers', exact: true }),
  ).toBeVisible();
  const team = page
    .getByRole('table', { name: 'Teams by waves' })
    .getByRole('row', { name: new RegExp(TEAM) });
  await expect(team.getByRole('cell')).toHaveText(['too few']);
  await expect(page.getByText(/promoters,/)).toHaveCount(0);
  expect(await barriersIn(page, 'main')).toEqual([]);

  await page.goto('/footfall/surveys');
  await survey.getByRole('button', { name: `End “${TITLE}”` }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'End it' })
    .click();
  await expect(survey).toContainText('ended');
  await expect(survey.getByRole('button')).toHaveCount(0);
});
