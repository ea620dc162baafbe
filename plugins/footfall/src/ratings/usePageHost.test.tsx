import { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { render, screen, waitFor } from '@testing-library/react';
import { usePageHost } from './usePageHost';

function Guest() {
  const host = usePageHost();
  return host && createPortal(<p>Guest</p>, host);
}

const app = (page: ReactNode, isInvited = true) => (
  <>
    {page}
    {isInvited && <Guest />}
  </>
);
const pageOf = (name: string) => (
  <main key={name}>
    <article aria-label={name}>
      <p>Steps</p>
      <p>Log</p>
    </article>
  </main>
);
const wordsIn = (role: string) =>
  [...screen.getByRole(role).children].map(({ textContent }) => textContent);

describe('usePageHost', () => {
  it('has a place in the content of the page, before the last of it', () => {
    render(app(pageOf('a run')));
    expect(wordsIn('article')).toEqual(['Steps', 'Guest', 'Log']);
  });

  it.each([
    ['has one part', <p key="steps">Steps</p>, ['Steps', 'Guest']],
    ['is empty', null, ['Guest']],
  ])('comes last where the content %s', (_, content, expected) => {
    render(app(<main>{content}</main>));
    expect(wordsIn('main')).toEqual(expected);
  });

  it('waits for a page, and moves to the next one that is drawn', async () => {
    const { rerender } = render(app(null));
    expect(screen.queryByText('Guest')).not.toBeInTheDocument();
    rerender(app(pageOf('first')));
    expect(await screen.findByText('Guest')).toBeVisible();
    const guest = screen.getByText('Guest');
    rerender(app(pageOf('second')));
    await waitFor(() =>
      expect(screen.getByRole('article', { name: 'second' })).toContainElement(
        guest,
      ),
    );
    expect(screen.getAllByText('Guest')).toHaveLength(1);
  });

  it('leaves the page as it was', () => {
    const { rerender } = render(app(pageOf('a run')));
    rerender(app(pageOf('a run'), false));
    expect(wordsIn('article')).toEqual(['Steps', 'Log']);
  });
});
