import { useState } from 'react';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FocusKeepingSection } from './FocusKeepingSection';

function Ending(props: { isInside?: boolean; hasHeading?: boolean }) {
  const { isInside = true, hasHeading = true } = props;
  const [hasEnded, setHasEnded] = useState(false);
  const end = hasEnded || (
    <button type="button" onClick={() => setHasEnded(true)}>
      End
    </button>
  );
  return (
    <>
      <FocusKeepingSection label="Records">
        {hasHeading && <h2>Records</h2>}
        {isInside && end}
        {hasEnded && <p>ended</p>}
      </FocusKeepingSection>
      {isInside || end}
    </>
  );
}

const pressEnd = () =>
  userEvent.click(screen.getByRole('button', { name: 'End' }));

describe('FocusKeepingSection', () => {
  it('takes the focus to its heading when the button that had it goes', async () => {
    render(<Ending />);
    await pressEnd();
    expect(screen.getByText('ended')).toBeVisible();
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'Records' })).toHaveFocus(),
    );
  });

  it('takes it itself where it has no heading', async () => {
    render(<Ending hasHeading={false} />);
    await pressEnd();
    await waitFor(() =>
      expect(screen.getByRole('region', { name: 'Records' })).toHaveFocus(),
    );
  });

  it('leaves the focus alone that was elsewhere', async () => {
    render(<Ending isInside={false} />);
    await pressEnd();
    expect(screen.getByText('ended')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Records' })).not.toHaveFocus();
  });
});
