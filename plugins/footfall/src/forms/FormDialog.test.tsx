import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { renderScreen } from '../__testUtils__/renderScreen';
import { FormDialog } from './FormDialog';

async function renderDialog(isPending: boolean) {
  const onClose = jest.fn();
  await renderScreen(
    <FormDialog
      title="End it"
      description="It ends."
      submitLabel="End it"
      isPending={isPending}
      refusal={undefined}
      onSubmit={jest.fn()}
      onClose={onClose}
    />,
    createFixtureApi('none'),
  );
  return onClose;
}

const closings: [string, () => Promise<unknown>][] = [
  [
    'Cancel',
    () => userEvent.click(screen.getByRole('button', { name: 'Cancel' })),
  ],
  [
    'Close',
    () => userEvent.click(screen.getByRole('button', { name: 'Close' })),
  ],
  ['Escape', () => userEvent.keyboard('{Escape}')],
];

describe('FormDialog', () => {
  it('takes the palette along, out of the page', async () => {
    await renderDialog(false);
    expect(screen.getByText('It ends.').closest('.palette')).not.toBeNull();
  });

  it.each(closings)('closes by %s', async (_, close) => {
    const onClose = await renderDialog(false);
    await close();
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it.each(closings)(
    'stays while its change is on the way, whoever presses %s',
    async (_, close) => {
      const onClose = await renderDialog(true);
      await close();
      expect(onClose).not.toHaveBeenCalled();
    },
  );
});
