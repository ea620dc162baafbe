import '../../__testUtils__/wideScreen';
import { screen, within } from '@testing-library/react';
import { createFixtureApi } from '../../__fixtures__/createFixtureApi';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { TeamCosts } from './TeamCosts';

// A table, a form and a list of teams take their time on a busy machine.
jest.setTimeout(30_000);
// Nothing can be seen of charts here, and many of them take their time.
jest.mock('../overview/TeamCostPanels', () => ({ TeamCostPanels: () => null }));

const show = (name: string, size: 'none' | 'many' = 'many') =>
  renderScreen(
    <TeamCosts teamRef={`group:default/${name}`} />,
    createFixtureApi(size),
  );

describe('TeamCosts', () => {
  it('tells what the environments of a team come to', async () => {
    await show('web');
    expect(await screen.findByText('£215 to £230 a month')).toBeVisible();
    expect(
      screen.getByRole('heading', { name: '2 environments' }),
    ).toBeVisible();
    expect(
      within(screen.getByRole('table', { name: 'Environments' })).getAllByRole(
        'row',
      ),
    ).toHaveLength(3);
    expect(
      screen.getByRole('link', { name: '1 forgotten environment' }),
    ).toHaveAttribute(
      'href',
      '/footfall/costs/environments?team=group%3Adefault%2Fweb&state=forgotten',
    );
    expect(screen.getByText('No budget is set for this team.')).toBeVisible();
  });

  it('holds those of the teams below a department, and its budget', async () => {
    await show('fleet');
    expect(await screen.findByText(/3 of unknown cost/)).toBeVisible();
    expect(
      screen.getByRole('heading', { name: 'Fleet and data' }),
    ).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Booking' })).toBeNull();
  });

  it('says that nothing runs', async () => {
    await show('checkout', 'none');
    expect(
      await screen.findByText('No environment of this team is registered.'),
    ).toBeVisible();
  });
});
