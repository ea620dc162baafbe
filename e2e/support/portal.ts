import { expect, Page } from '@playwright/test';

/** The people whom a visitor of the demo can be, by what they do. */
export const people = {
  platformEngineer: { id: 'platform-engineer', name: 'Ines Marchetti' },
  developer: { id: 'developer', name: 'Tom Achterberg' },
  teamLead: { id: 'team-lead', name: 'Priya Raman' },
} as const;

export type Person = (typeof people)[keyof typeof people];

export const backendUrl = process.env.BACKEND_URL ?? 'http://localhost:7007';
export const footfallUrl = `${backendUrl}/api/footfall`;

/** Opens the portal, chooses whom to be, and waits until the portal is there. */
export async function signInAs(page: Page, person: Person) {
  await page.goto('/');
  await page.getByRole('button', { name: `Be ${person.name}` }).click();
  await expect(
    page.getByRole('link', { name: 'Footfall' }).first(),
  ).toBeVisible();
}

/** Somebody whose token is asked for: one of the people, or a colleague's login. */
interface Somebody {
  readonly id: string;
}

/** A token of one of the people, as the portal gets it. */
export async function tokenOf(person: Somebody): Promise<string> {
  const response = await fetch(`${backendUrl}/api/auth/demo/refresh`, {
    headers: {
      'x-requested-with': 'XMLHttpRequest',
      'x-footfall-demo-persona': person.id,
    },
  });
  const session = (await response.json()) as {
    backstageIdentity: { token: string };
  };
  return session.backstageIdentity.token;
}

/** Asks the API as one of the people; throws unless it answers with 200. */
export async function askAs<T>(person: Somebody, path: string): Promise<T> {
  const response = await fetch(`${footfallUrl}${path}`, {
    headers: { authorization: `Bearer ${await tokenOf(person)}` },
  });
  expect(response.status).toBe(200);
  return (await response.json()) as T;
}

/** Sends something as one of the people; throws unless it is taken. */
export async function sendAs<T>(
  person: Somebody,
  path: string,
  body: object = {},
): Promise<T> {
  const response = await fetch(`${footfallUrl}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await tokenOf(person)}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  });
  expect(response.ok, await response.clone().text()).toBe(true);
  return (await response.json()) as T;
}

/** The adoption page, once its figures are there. */
export async function openAdoption(page: Page, query = '') {
  await page.goto(`/footfall${query}`);
  await expect(page.getByRole('heading', { name: 'Adoption' })).toBeVisible();
  await expect(page.getByText(/known services/).first()).toBeVisible();
}
