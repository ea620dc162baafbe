import '../__testUtils__/wideScreen';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FootfallApi } from '@footfall/backstage-plugin-footfall-common';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { renderScreen } from '../__testUtils__/renderScreen';
import { MandatesPage } from './MandatesPage';

const FARES = 'Fares go by the golden path';

const mandate = (title: string) =>
  screen.findByRole('article', { name: title });

const readOnly = (api: FootfallApi): FootfallApi => ({
  ...api,
  getMandates: async () => ({
    ...(await api.getMandates()),
    mayChange: false,
  }),
});

/** Pasted: letter by letter takes longer than it tells. */
async function fill(field: HTMLElement, text: string) {
  await userEvent.click(field);
  await userEvent.paste(text);
}

async function openForm(api: FootfallApi) {
  await renderScreen(<MandatesPage />, api);
  await userEvent.click(
    await screen.findByRole('button', { name: 'Record a mandate' }),
  );
  return within(await screen.findByRole('dialog'));
}

describe('MandatesPage', () => {
  it('says what a mandate is where none is recorded, and how to begin', async () => {
    await renderScreen(<MandatesPage />, createFixtureApi('none'));
    expect(await screen.findByText('No mandate is recorded')).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Record a mandate' }),
    ).toBeVisible();
  });

  it('says in words what each is about, and where it stands', async () => {
    await renderScreen(<MandatesPage />, createFixtureApi('many'));
    const fares = within(await mandate(FARES));
    expect(
      fares.getByText(
        'all services of Fares and pricing and all teams below, in production',
      ),
    ).toBeVisible();
    expect(fares.getByText('in force')).toBeVisible();
    expect(
      await fares.findByRole('list', { name: /How .* is kept/ }),
    ).toHaveTextContent(/mandated/);
    const websites = within(await mandate('No new websites by hand'));
    expect(websites.getByText('planned')).toBeVisible();
    expect(
      websites.getByText(/services of type website of the whole organisation/),
    ).toBeVisible();
    expect(
      within(await mandate('Card data')).getByText(/cannot be asked/),
    ).toBeVisible();
  });

  it('opens to the exceptions, and says so in the address', async () => {
    await renderScreen(<MandatesPage />, createFixtureApi('many'));
    const fares = within(await mandate(FARES));
    await userEvent.click(fares.getByText('2 exceptions'));
    const exceptions = within(
      fares.getByRole('table', { name: `Exceptions from “${FARES}”` }),
    );
    expect(
      exceptions.getByRole('link', { name: 'fares-worker' }),
    ).toHaveAttribute('href', expect.stringContaining('fares-worker'));
    expect(exceptions.getByText('the operations desk')).toBeVisible();
    expect(exceptions.getByText('ended')).toBeVisible();
  });

  it('shows those who may not change anything who may', async () => {
    await renderScreen(<MandatesPage />, readOnly(createFixtureApi('many')));
    await mandate(FARES);
    expect(screen.getByText(/footfall.mandate.update/)).toBeVisible();
    expect(
      screen.queryByRole('button', { name: /Record|Grant|End/ }),
    ).not.toBeInTheDocument();
  });

  it('says beside the fields what is missing', async () => {
    const form = await openForm(createFixtureApi('none'));
    await userEvent.click(form.getByRole('button', { name: 'Record it' }));
    expect(form.getAllByText('Fill this in')).toHaveLength(2);
    expect(form.getByRole('textbox', { name: /Title/ })).toHaveFocus();
    expect(form.getByRole('textbox', { name: /Title/ })).toBeInvalid();
  });

  it('records a mandate and shows it', async () => {
    const form = await openForm(createFixtureApi('none'));
    await fill(form.getByRole('textbox', { name: /Title/ }), 'All');
    await fill(form.getByRole('textbox', { name: /Reason/ }), 'We decided so.');
    await userEvent.click(form.getByRole('button', { name: 'Record it' }));
    expect(within(await mandate('All')).getByText('in force')).toBeVisible();
    expect(screen.getByText('Recorded “All”.')).toBeVisible();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('keeps what was typed where the backend refuses, and says why', async () => {
    const form = await openForm({
      ...createFixtureApi('none'),
      createMandate: () => Promise.reject(new Error('no such team')),
    });
    await fill(form.getByRole('textbox', { name: /Title/ }), 'All');
    await fill(form.getByRole('textbox', { name: /Reason/ }), 'So.');
    await userEvent.click(form.getByRole('button', { name: 'Record it' }));
    expect(await form.findByText('no such team')).toBeVisible();
    expect(form.getByRole('textbox', { name: /Title/ })).toHaveValue('All');
  });

  it('ends a mandate, which stays in the list', async () => {
    await renderScreen(<MandatesPage />, createFixtureApi('many'));
    await userEvent.click(
      await screen.findByRole('button', { name: `End “${FARES}”` }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/the record stays/)).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'End it' }));
    await waitFor(async () =>
      expect(within(await mandate(FARES)).getByText('ended')).toBeVisible(),
    );
    // The button that opened the dialog is gone.
    await waitFor(() =>
      expect(
        screen.getByRole('heading', { name: 'Mandates', level: 2 }),
      ).toHaveFocus(),
    );
  });

  it('grants an exception to a service that is searched for', async () => {
    const api = createFixtureApi('many');
    const grantException = jest.fn(api.grantException);
    const getAdoption = jest.fn(api.getAdoption);
    await renderScreen(<MandatesPage />, {
      ...api,
      grantException,
      getAdoption,
    });
    const fares = within(await mandate(FARES));
    await waitFor(() => expect(getAdoption).toHaveBeenCalledTimes(1));
    await userEvent.click(
      fares.getByRole('button', { name: 'Grant an exception' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await fill(
      dialog.getByRole('combobox', { name: /Service/ }),
      'fares-gateway',
    );
    await userEvent.click(
      await screen.findByRole('option', { name: /fares-gateway/ }),
    );
    await fill(
      dialog.getByRole('combobox', { name: /Who asked/ }),
      'user:default/jo.lind',
    );
    // Leaves the suggestions, which hide the rest of the dialog.
    await userEvent.tab();
    await fill(
      dialog.getByRole('textbox', { name: /Their case/ }),
      'A box of its own.',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Grant it' }));
    expect(await fares.findByText('3 exceptions')).toBeVisible();
    // Who was let out of it counts no longer for how it is kept.
    await waitFor(() => expect(getAdoption).toHaveBeenCalledTimes(2));
    expect(grantException).toHaveBeenCalledWith(
      expect.any(String),
      expect.objectContaining({
        serviceRef: 'component:default/fares-gateway',
        askedBy: 'user:default/jo.lind',
        to: null,
      }),
    );
  });

  it('offers to try again where the backend fails', async () => {
    await renderScreen(<MandatesPage />, {
      ...createFixtureApi('few'),
      getMandates: () => Promise.reject(new Error('no route to host')),
    });
    expect(await screen.findByText(/no route to host/)).toBeVisible();
  });
});
