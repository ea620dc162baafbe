import { expect, Page, test } from '@playwright/test';
import {
  EnvironmentList,
  IncidentList,
  MySurveys,
  ServicesPage,
} from '@footfall/backstage-plugin-footfall-common';
import {
  askAs,
  openAdoption,
  people,
  Person,
  signInAs,
} from './support/portal';

// The pictures of the documentation; they change with every day of the demo, so
// they are taken on demand only.
const screens: Record<string, (page: Page) => Promise<unknown>> = {
  adoption: page => openAdoption(page),
  people: async page => {
    await page.goto('/footfall/people');
    await expect(page.getByText(/active in 28 days/).first()).toBeVisible();
  },
  mandates: async page => {
    await page.goto('/footfall/mandates');
    await expect(page.getByText('in force').first()).toBeVisible();
  },
  targets: async page => {
    await page.goto('/footfall/targets');
    await expect(page.getByText(/needs .+ a week/).first()).toBeVisible();
  },
  trust: async page => {
    await page.goto('/footfall/trust');
    await expect(page.getByText(/known services/).first()).toBeVisible();
  },
  sources: async page => {
    await page.goto('/footfall/sources');
    await expect(page.getByText('argo-cd').first()).toBeVisible();
  },
  voice: async page => {
    await page.goto('/footfall/voice');
    await expect(page.getByRole('table').first()).toBeVisible();
  },
  surveys: async page => {
    await page.goto('/footfall/surveys');
    await expect(page.getByRole('article').first()).toBeVisible();
  },
  incidents: async page => {
    await page.goto('/footfall/incidents');
    await expect(page.getByText(/overdue: a response/).first()).toBeVisible();
  },
  incident: async page => {
    const { incidents } = await askAs<IncidentList>(
      people.platformEngineer,
      '/incidents',
    );
    const proven = incidents.find(({ proof }) => proof !== null);
    await page.goto(`/footfall/incidents/${proven?.id}`);
    await expect(page.getByText(/Recovered/).first()).toBeVisible();
  },
  'golden-paths': async page => {
    await page.goto('/footfall/golden-paths');
    await expect(page.getByRole('table').first()).toBeVisible();
  },
  answer: async page => {
    const { surveys } = await askAs<MySurveys>(
      people.developer,
      '/surveys/mine',
    );
    await page.goto(`/footfall/surveys/answer/${surveys[0].waveId}`);
    await expect(page.getByRole('radiogroup').first()).toBeVisible();
  },
  costs: async page => {
    await page.goto('/footfall/costs');
    await expect(page.getByText(/of \d+ budgets over/)).toBeVisible();
    await expect(page.locator('.recharts-bar').first()).toBeVisible();
  },
  environments: async page => {
    await page.goto('/footfall/costs/environments');
    await expect(page.getByText(/forgotten environment/)).toBeVisible();
  },
  environment: async page => {
    const { environments } = await askAs<EnvironmentList>(
      people.platformEngineer,
      '/environments?state=idle',
    );
    await page.goto(`/footfall/costs/environments/${environments[0].id}`);
    await expect(page.getByText(/with no activity/)).toBeVisible();
  },
  acknowledgements: async page => {
    await page.goto('/footfall/costs/acknowledgements');
    await expect(page.getByText(/Who accepted what/).first()).toBeVisible();
  },
  'pull-requests': async page => {
    await page.goto('/footfall/costs/pull-requests');
    await expect(page.getByRole('table').first()).toBeVisible();
  },
  'team-costs': async page => {
    await page.goto('/catalog/default/group/fraud-models/costs');
    await expect(page.getByRole('region', { name: 'Budgets' })).toBeVisible();
  },
  order: async page => {
    await page.goto('/create/templates/default/python-api-with-database');
    await page.getByRole('textbox', { name: 'Name' }).fill('fares-api');
    const owner = page.getByRole('combobox', { name: /Team/ });
    const team = owner.or(page.getByRole('textbox', { name: /Team/ })).first();
    await team.fill('Mobile Banking');
    await page.getByRole('option').first().click();
    await page.getByRole('button', { name: 'Next' }).click();
    const cost = page.getByRole('region', { name: 'Cost' });
    await expect(cost.getByText(/ a month$/).first()).toBeVisible();
  },
  digest: async page => {
    await page.goto('/footfall/digest');
    await expect(page.getByText('What moved')).toBeVisible();
  },
  team: async page => {
    await page.goto('/footfall/teams/default/fraud-models');
    await expect(page.getByText(/known services/).first()).toBeVisible();
  },
  service: async page => {
    const { items } = await askAs<ServicesPage>(
      people.platformEngineer,
      '/services?state=mixed&sort=deployments&order=desc&limit=1',
    );
    const [kind, namespace, name] = items[0].ref.split(/[:/]/);
    await page.goto(`/catalog/${namespace}/${kind}/${name}`);
    const card = page.getByText('How this service deploys');
    await expect(page.getByText('Last deployments')).toBeVisible();
    await card.evaluate(element => element.scrollIntoView());
  },
};

/** What is asked at the top of every page is in its own picture. */
async function putOffTheSurvey(page: Page) {
  const later = page.getByRole('button', { name: 'Later', exact: true });
  if (await later.isVisible()) {
    await later.click();
  }
}

/** Everything else is looked at by the platform engineer. */
const viewers: Partial<Record<string, Person>> = {
  answer: people.developer,
  order: people.developer,
};

if (process.env.UPDATE_PICTURES === '1') {
  for (const [name, open] of Object.entries(screens)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [suffix, width] of [
        ['', 1400],
        ['-small', 390],
      ] as const) {
        test(`${name}-${colorScheme}${suffix}`, async ({ page }) => {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.setViewportSize({
            width,
            height: width > 1000 ? 1000 : 844,
          });
          await signInAs(page, viewers[name] ?? people.platformEngineer);
          await open(page);
          await putOffTheSurvey(page);
          // Charts draw themselves in; what moves is not a picture.
          await page.waitForTimeout(3_000);
          await page.screenshot({
            path: `docs/images/${name}-${colorScheme}${suffix}.png`,
            animations: 'disabled',
          });
        });
      }
    }
  }
}
