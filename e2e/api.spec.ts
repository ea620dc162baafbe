import { expect, test } from '@playwright/test';
import {
  IngestResult,
  ServiceDetail,
} from '@footfall/backstage-plugin-footfall-common';
import { askAs, footfallUrl, people, tokenOf } from './support/portal';

const token = process.env.FOOTFALL_INGEST_TOKEN;

function send(deployments: unknown[], bearer?: string) {
  return fetch(`${footfallUrl}/deployments`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(bearer && { authorization: `Bearer ${bearer}` }),
    },
    body: JSON.stringify({ deployments }),
  });
}

const aDeployment = (changes: object = {}) => ({
  source: 'browser-tests',
  id: '1',
  service: 'a-service-of-the-browser-tests',
  // A tier of its own, so that no figure of the demo changes.
  environment: 'nowhere-in-particular',
  occurredAt: new Date().toISOString(),
  ...changes,
});

test('a person cannot send deployments', async () => {
  const answer = await send([aDeployment()], await tokenOf(people.developer));
  expect(answer.status).toBe(403);
});

test('nobody can without a token', async () => {
  expect((await send([aDeployment()])).status).toBe(401);
});

test('only the platform team sees what was rejected', async () => {
  const inboxAs = async (person: (typeof people)[keyof typeof people]) => {
    const answer = await fetch(`${footfallUrl}/inbox`, {
      headers: { authorization: `Bearer ${await tokenOf(person)}` },
    });
    return answer.status;
  };
  expect(await inboxAs(people.platformEngineer)).toBe(200);
  expect(await inboxAs(people.developer)).toBe(403);
});

test('a window that is empty is refused with the reason', async () => {
  const answer = await fetch(
    `${footfallUrl}/adoption?from=2026-03-02&to=2026-03-02`,
    {
      headers: {
        authorization: `Bearer ${await tokenOf(people.developer)}`,
      },
    },
  );
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('is empty');
});

if (token) {
  test('a pipeline sends deployments, once and again', async () => {
    const good = aDeployment();
    const bad = aDeployment({ id: '2', occurredAt: 'yesterday' });

    const first = await send([good, bad], token);
    expect(first.status).toBe(207);
    const result = (await first.json()) as IngestResult;
    expect(result.accepted + result.corrected).toBe(1);
    expect(result.rejected).toEqual([
      {
        index: 1,
        id: '2',
        error: expect.stringContaining('ISO 8601'),
      },
    ]);

    const again = await send([good], token);
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ accepted: 0, duplicates: 1 });

    const { lastDeployments } = await askAs<ServiceDetail>(
      people.platformEngineer,
      '/services/component/default/a-service-of-the-browser-tests?tier=other',
    );
    expect(lastDeployments).toEqual([
      expect.objectContaining({ source: 'browser-tests', id: '1' }),
    ]);
  });

  test('the token of a pipeline may do nothing else', async () => {
    const answer = await fetch(`${footfallUrl}/adoption`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(403);
  });
}
