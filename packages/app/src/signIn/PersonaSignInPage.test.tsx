import { IdentityApi } from '@backstage/frontend-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { PERSONA_HEADER } from '@footfall/demo';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { PersonaSignInPage } from './PersonaSignInPage';

const session = {
  profile: { displayName: 'Priya Raman' },
  backstageIdentity: {
    token: `header.${window.btoa(JSON.stringify({ exp: 4e9 }))}.signature`,
    identity: {
      type: 'user',
      userEntityRef: 'user:default/priya.raman',
      ownershipEntityRefs: ['group:default/fraud-models'],
    },
  },
};

function answerWith(...responses: Response[]) {
  const fetchSpy = jest.spyOn(window, 'fetch');
  responses.forEach(response => fetchSpy.mockResolvedValueOnce(response));
  return fetchSpy;
}

async function renderPage() {
  const identities: IdentityApi[] = [];
  await renderInTestApp(
    <PersonaSignInPage
      onSignInSuccess={identity => identities.push(identity)}
    />,
  );
  return identities;
}

describe('PersonaSignInPage', () => {
  beforeEach(() => window.sessionStorage.clear());
  afterEach(() => jest.restoreAllMocks());

  it('signs in as whom the visitor chose, and remembers it', async () => {
    const fetchSpy = answerWith(Response.json(session), Response.json(session));
    const identities = await renderPage();
    fireEvent.click(screen.getByRole('button', { name: 'Be Priya Raman' }));
    await waitFor(() => expect(identities).toHaveLength(1));
    const [, init] = fetchSpy.mock.calls[0];
    expect(new Headers(init?.headers).get(PERSONA_HEADER)).toBe('team-lead');

    const identitiesAfterReload = await renderPage();
    await waitFor(() => expect(identitiesAfterReload).toHaveLength(1));
  });

  it('asks again after signing out', async () => {
    answerWith(Response.json(session));
    const identities = await renderPage();
    fireEvent.click(screen.getByRole('button', { name: 'Be Priya Raman' }));
    await waitFor(() => expect(identities).toHaveLength(1));
    await identities[0].signOut();

    await renderPage();
    expect(
      await screen.findByRole('heading', {
        name: 'Whom would you like to be?',
      }),
    ).toBeInTheDocument();
  });

  it('tries again while the backend is not ready', async () => {
    answerWith(
      Response.json(
        { error: { name: 'NotFoundError', message: 'User not found' } },
        { status: 404 },
      ),
      Response.json(session),
    );
    const identities = await renderPage();
    fireEvent.click(screen.getByRole('button', { name: 'Be Priya Raman' }));
    expect(await screen.findByText(/not ready yet/)).toBeInTheDocument();
    await waitFor(() => expect(identities).toHaveLength(1), { timeout: 4000 });
  });
});
