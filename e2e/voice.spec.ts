import { expect, Page, test } from '@playwright/test';
import {
  MySurveys,
  SurveyRecord,
} from '@footfall/backstage-plugin-footfall-common';
import {
  askAs,
  backendUrl,
  people,
  sendAs,
  signInAs,
  tokenOf,
} from './support/portal';

const { platformEngineer } = people;
const TITLE = `From score to proof ${Date.now()}`;
const TEAM = 'group:default/treasury';

/** The logins of everybody on the team, as the catalog tells them. */
async function membersOfTeam(): Promise<string[]> {
  const query = `filter=kind=user,relations.memberOf=${TEAM}`;
  const response = await fetch(`${backendUrl}/api/catalog/entities?${query}`, {
    headers: { authorization: `Bearer ${await tokenOf(platformEngineer)}` },
  });
  const users: { metadata: { name: string } }[] = await response.json();
  return users.map(({ metadata }) => metadata.name);
}

async function openWave(page: Page) {
  await page.goto('/footfall/surveys');
  const survey = page.getByRole('article', { name: TITLE });
  const dialog = page.getByRole('dialog');
  // A portal that has just started has not seen its whole catalog yet.
  await expect(async () => {
    await page.reload();
    await survey
      .getByRole('button', { name: `Open a wave of “${TITLE}”` })
      .click();
    await dialog.getByRole('button', { name: 'Open it' }).click();
    await expect(survey).toContainText(/Wave \d+ is open until/);
  }).toPass({ timeout: 120_000 });
}

/** Lets six colleagues answer the open wave alike. */
async function answerWave(surveyId: string, recommend: number) {
  const members = await membersOfTeam();
  expect(members.length).toBeGreaterThanOrEqual(6);
  for (const id of members.slice(0, 6)) {
    const { surveys } = await askAs<MySurveys>({ id }, '/surveys/mine');
    const wave = surveys.find(survey => survey.surveyId === surveyId);
    await sendAs({ id }, `/waves/${wave?.waveId}/answer`, {
      answers: { recommend },
    });
  }
}

async function closeWave(page: Page) {
  await page.goto('/footfall/surveys');
  await page
    .getByRole('article', { name: TITLE })
    .getByRole('button', { name: `Close the wave now: “${TITLE}”` })
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Close it' })
    .click();
  await expect(page.getByText(/has closed\.$/)).toBeVisible();
}

const cardIn = (page: Page, state: string) =>
  page
    .getByRole('group', { name: 'Incidents by state' })
    .getByRole('region', { name: state })
    .getByRole('listitem')
    .filter({ hasText: TITLE });

async function move(page: Page, from: string, action: string) {
  await cardIn(page, from)
    .getByRole('button', { name: /^Move to another state/ })
    .click();
  await page.getByRole('menuitem', { name: action }).click();
}

test('a low score becomes an incident, which is worked on and proven by the next wave', async ({
  page,
}) => {
  test.setTimeout(600_000);
  const survey = await sendAs<SurveyRecord>(platformEngineer, '/surveys', {
    title: TITLE,
    questions: [
      {
        id: 'recommend',
        kind: 'recommend',
        text: 'How likely are you to recommend the platform?',
      },
    ],
    audience: { teams: [TEAM] },
    cadence: 'quarterly',
    startsOn: '2099-01-01',
    quiet: { sameSurveyDays: 0, otherSurveysDays: 0 },
  });
  await signInAs(page, platformEngineer);
  await openWave(page);
  await answerWave(survey.id, 3);
  await closeWave(page);

  await expect(async () => {
    await page.goto('/footfall/incidents');
    await expect(cardIn(page, 'Open')).toContainText('3 of 10');
  }).toPass({ timeout: 90_000 });
  await move(page, 'Open', 'Acknowledge');
  await move(page, 'Acknowledged', 'Investigate');
  await move(page, 'Investigating', 'Start fixing');
  await move(page, 'Fixing', 'Resolve');
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('textbox', { name: /^Root cause/ })
    .fill('Certificates took **two weeks**.');
  await dialog
    .getByRole('textbox', { name: /^What was changed/ })
    .fill('They are part of the golden path.');
  await dialog.getByRole('button', { name: 'Resolve it' }).click();
  await expect(cardIn(page, 'Resolved')).toContainText('to be proven');

  // Nobody of this survey is owed peace: it is held again at once.
  await openWave(page);
  await answerWave(survey.id, 9);
  await closeWave(page);
  await expect(async () => {
    await page.goto('/footfall/incidents');
    await expect(cardIn(page, 'Resolved')).toContainText(
      'recovered from 3 of 10',
    );
  }).toPass({ timeout: 90_000 });
  await cardIn(page, 'Resolved').getByRole('link').first().click();
  const scores = page.getByRole('region', { name: 'Score and proof' });
  await expect(scores).toContainText('3 of 10');
  await expect(scores).toContainText('It helped: 9 of 10 in wave 2.');
  await expect(page.getByText('Certificates took').first()).toBeVisible();
});
