import '../__testUtils__/wideScreen';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { renderScreen } from '../__testUtils__/renderScreen';
import { TargetsPage } from './TargetsPage';

const table = () => screen.findByRole('table', { name: 'Ahead and behind' });

describe('TargetsPage', () => {
  it('says what a target is where none is set, and the usual aim', async () => {
    await renderScreen(<TargetsPage />, createFixtureApi('none'));
    expect(await screen.findByText('No target is set')).toBeVisible();
    expect(screen.getByText(/Between 60.% and 80.%/)).toBeVisible();
  });

  it('says who is behind first, and the pace that is needed', async () => {
    await renderScreen(<TargetsPage />, createFixtureApi('many'));
    const [, first, ...others] = within(await table()).getAllByRole('row');
    expect(first).toHaveTextContent('Port operations');
    expect(first).toHaveTextContent(/behind.*needs \+.* a week for 19 weeks/);
    const words = others.map(row => row.textContent).join('\n');
    expect(words).toMatch(/Harbour Lines.*behind/);
    expect(words).toMatch(/Vessel telemetry.*missed.*from the target/);
    expect(words).toMatch(/Checkout.*reached/);
    expect(
      within(first).getByRole('img', { name: /on the straight line today/ }),
    ).toBeVisible();
    expect(
      within(first).getByRole('link', { name: 'Port operations' }),
    ).toHaveAttribute('href', '/footfall/teams/default/ports');
  });

  it('keeps those that ended under a fold', async () => {
    await renderScreen(<TargetsPage />, createFixtureApi('many'));
    await table();
    const ended = screen.getByText('1 ended target');
    await userEvent.click(ended);
    expect(
      screen.getByRole('link', { name: 'type website, in staging' }),
    ).toBeVisible();
  });

  it('shows those who may not change anything who may', async () => {
    const api = createFixtureApi('many');
    await renderScreen(<TargetsPage />, {
      ...api,
      getTargets: async () => ({
        ...(await api.getTargets()),
        mayChange: false,
      }),
    });
    await table();
    expect(screen.getByText(/footfall.target.update/)).toBeVisible();
    expect(
      screen.queryByRole('button', { name: /Set|End/ }),
    ).not.toBeInTheDocument();
  });

  it('asks for what is missing, keeps the rest where it is refused', async () => {
    await renderScreen(<TargetsPage />, {
      ...createFixtureApi('none'),
      createTarget: () => Promise.reject(new Error('not a day to come')),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Set a target' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    const send = dialog.getByRole('button', { name: 'Set it' });
    await userEvent.click(send);
    expect(dialog.getAllByText('Fill this in')).toHaveLength(2);

    const by = within(dialog.getByRole('group', { name: /^By/ }));
    const [day] = by.getAllByRole('spinbutton');
    await userEvent.click(day);
    await userEvent.keyboard('03312027');
    await userEvent.click(
      dialog.getByRole('combobox', { name: /Who answers/ }),
    );
    await userEvent.paste('user:default/jo.lind');
    await userEvent.click(send);
    expect(await dialog.findByText('not a day to come')).toBeVisible();
    expect(dialog.getByRole('combobox', { name: /Who answers/ })).toHaveValue(
      'user:default/jo.lind',
    );
  });

  it('ends a target, which moves under the fold', async () => {
    await renderScreen(<TargetsPage />, createFixtureApi('many'));
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'End the target for Checkout',
      }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'End it' }));
    expect(await screen.findByText('2 ended targets')).toBeVisible();
    expect(screen.getByText('Ended the target for Checkout.')).toBeVisible();
    await waitFor(() =>
      expect(
        screen.getByRole('heading', { name: 'Ahead and behind' }),
      ).toHaveFocus(),
    );
  });
});
