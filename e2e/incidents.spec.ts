import { expect, Page, test } from '@playwright/test';
import { IncidentList } from '@footfall/backstage-plugin-footfall-common';
import { askAs, people, signInAs } from './support/portal';

const { developer, platformEngineer, teamLead } = people;

/** The incident of a team, once all that the demo has to say of it is said. */
async function incidentOf(team: string) {
  const list = () =>
    askAs<IncidentList>(
      platformEngineer,
      `/incidents?team=group:default/${team}`,
    );
  const isTold = async () =>
    (await list()).incidents.some(({ publicLine }) => publicLine !== null);
  await expect.poll(isTold, { timeout: 60_000 }).toBe(true);
  const [incident] = (await list()).incidents;
  return incident;
}

const column = (page: Page, name: string) =>
  page
    .getByRole('group', { name: 'Incidents by state' })
    .getByRole('region', { name });

async function moveTo(page: Page, action: string) {
  await page
    .getByRole('button', {
      name: 'Move to another state: the incident of Fraud Models',
    })
    .click();
  await page.getByRole('menuitem', { name: action }).click();
}

// Pages that are compiled when they are first opened.
test.beforeEach(() => test.slow());

test('a lead finds the overdue incident, acknowledges it and moves it on', async ({
  page,
}) => {
  await incidentOf('fraud-models');
  await signInAs(page, teamLead);
  await page.goto('/footfall/incidents');
  const open = column(page, 'Open');
  await expect(open.getByText(/overdue: a response was due by/)).toBeVisible();

  await moveTo(page, 'Acknowledge');
  const acknowledged = column(page, 'Acknowledged');
  await expect(acknowledged.getByText('Fraud Models')).toBeVisible();
  await expect(page.getByText(/overdue/)).toHaveCount(0);

  await moveTo(page, 'Investigate');
  await expect(
    column(page, 'Investigating').getByText('Fraud Models'),
  ).toBeVisible();
  await expect(
    page.getByText('The incident of Fraud Models is now investigating.'),
  ).toBeVisible();
});

test('a member of a team reads its score and what is being done for it', async ({
  page,
}) => {
  const { publicLine, survey } = await incidentOf('mobile-banking');
  await signInAs(page, developer);
  await page.goto('/footfall/teams/default/mobile-banking');
  await page
    .getByRole('link', {
      name: 'What the team says, and what is done about it',
    })
    .click();
  await expect(page).toHaveURL(
    /\/catalog\/default\/group\/mobile-banking\/voice$/,
  );
  const score = page.getByRole('region', { name: `${survey.title}, wave 6` });
  await expect(score.getByText(/^of 10, by \d+ answers; bar 7$/)).toBeVisible();
  await expect(score.getByText(/\d+ of \d+ who were asked/)).toBeVisible();
  await expect(score.getByRole('link', { name: /^incident/ })).toBeVisible();
  const section = page.getByRole('region', { name: 'Incidents' });
  await expect(section.getByText(String(publicLine?.said))).toBeVisible();
  await expect(section.getByText(String(publicLine?.doing))).toBeVisible();

  await page.goto('/catalog/default/group/fraud-models/voice');
  await expect(
    page.getByText('What this team answered is not yours to see'),
  ).toBeVisible();
  await expect(
    page.getByText('There is none that you may see.', { exact: false }),
  ).toBeVisible();
});

test('an incident that helped shows from which score to which', async ({
  page,
}) => {
  const { id, proof, score } = await incidentOf('ml-platform');
  const written = (mean: number | null | undefined) =>
    String(Math.round((mean ?? NaN) * 10) / 10);
  await signInAs(page, platformEngineer);
  await page.goto('/footfall/incidents');
  await expect(
    column(page, 'Resolved').getByText(
      `recovered from ${written(score.mean)} of 10`,
      { exact: true },
    ),
  ).toBeVisible();
  await expect(page.getByText('1 of 1').first()).toBeVisible();
  await page.goto(`/footfall/incidents/${id}`);
  const scores = page.getByRole('region', { name: 'Score and proof' });
  await expect(scores).toContainText(`${written(score.mean)} of 10`);
  await expect(scores).toContainText(
    `It helped: ${written(proof?.mean)} of 10 in wave 6.`,
  );
  await expect(
    page.getByText(/a machine with an accelerator for an hour/).first(),
  ).toBeVisible();
  await expect(page.getByText(/written down on/).first()).toBeVisible();
});
