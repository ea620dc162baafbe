import { screen, within } from '@testing-library/react';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { renderScreen } from '../__testUtils__/renderScreen';
import { EnvironmentsPage } from './EnvironmentsPage';

// Lists with their dialogs take their time on a busy machine.
jest.setTimeout(30_000);

describe('EnvironmentsPage on a narrow screen', () => {
  it('has a card for each, which can be chosen', async () => {
    await renderScreen(<EnvironmentsPage />, createFixtureApi('many'));
    const cards = within(
      await screen.findByRole('list', { name: 'Environments' }),
    );
    const [dearest] = cards.getAllByRole('listitem');
    expect(dearest).toHaveTextContent(
      /forecast-gpu-notebook.*expiring.*at least £318 to £560and 1 item of unknown cost/,
    );
    expect(
      within(dearest).getByRole('checkbox', {
        name: 'Choose forecast-gpu-notebook',
      }),
    ).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
