import '../__testUtils__/wideScreen';
import { createEvent, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FootfallApi } from '@footfall/backstage-plugin-footfall-common';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { renderScreen } from '../__testUtils__/renderScreen';
import { IncidentsPage } from './IncidentsPage';

const column = (name: string) => screen.findByRole('region', { name });

async function cardOf(team: string) {
  const link = await screen.findByRole('link', {
    name: `${team}: open the incident`,
  });
  const card = link.closest('li');
  if (!card) {
    throw new Error(`${team} has no card`);
  }
  return card;
}

async function openMenu(team: string) {
  await userEvent.click(
    await screen.findByRole('button', {
      name: `Move to another state: the incident of ${team}`,
    }),
  );
  return within(await screen.findByRole('menu'));
}

function drag(card: HTMLElement, target: HTMLElement) {
  fireEvent.dragStart(card);
  const over = createEvent.dragOver(target);
  fireEvent(target, over);
  return over;
}

describe('IncidentsPage', () => {
  it('says when an incident opens where there is none', async () => {
    await renderScreen(<IncidentsPage />, createFixtureApi('none'));
    expect(
      await screen.findByText('No incidents that you may see'),
    ).toBeVisible();
  });

  it('shows each in the column of its state, with its score and whose it is', async () => {
    await renderScreen(<IncidentsPage />, createFixtureApi('many'));
    const open = within(await column('Open'));
    expect(open.getAllByRole('listitem')).toHaveLength(2);
    const web = within(await cardOf('Web storefront'));
    expect(web.getByText('5.2 of 10')).toBeVisible();
    expect(web.getByText(/9 answers, bar 7, wave 4/)).toBeVisible();
    expect(web.getByText(/overdue: a response was due by/)).toBeVisible();
    expect(
      web.getByRole('link', { name: /open the incident/ }),
    ).toHaveAttribute('href', '/footfall/incidents/incident-1');
    const checkout = within(await cardOf('Checkout'));
    expect(checkout.getByText('reopened')).toBeVisible();
    expect(
      within(await column('Acknowledged')).getByText('None'),
    ).toBeVisible();
  });

  it('tells how incidents are dealt with, and what it does not know', async () => {
    await renderScreen(<IncidentsPage />, createFixtureApi('many'));
    const figures = within(
      await screen.findByRole('list', { name: 'How incidents are dealt with' }),
    );
    expect(figures.getByText('20 hrs')).toBeVisible();
    expect(figures.getByText('of 4, 2 still wait')).toBeVisible();
    expect(figures.getByText('1 of 2')).toBeVisible();
  });

  it('moves a card by its menu, and says where it is now', async () => {
    await renderScreen(<IncidentsPage />, createFixtureApi('many'));
    const menu = await openMenu('Checkout');
    await userEvent.click(menu.getByRole('menuitem', { name: 'Acknowledge' }));
    expect(
      await screen.findByText('The incident of Checkout is now acknowledged.'),
    ).toBeVisible();
    expect(
      await within(await column('Acknowledged')).findByText('Checkout'),
    ).toBeVisible();
  });

  it('says in the menu why a card cannot go somewhere', async () => {
    await renderScreen(<IncidentsPage />, createFixtureApi('many'));
    const menu = await openMenu('Checkout');
    const resolve = menu.getByRole('menuitem', { name: /Resolve/ });
    expect(resolve).toHaveAttribute('aria-disabled', 'true');
    expect(
      menu.getAllByText('it does not go there from reopened')[0],
    ).toBeVisible();
  });

  it('offers no menu to those who may move nothing', async () => {
    await renderScreen(<IncidentsPage />, createFixtureApi('many'));
    const fares = await cardOf('Fares and pricing');
    expect(within(fares).queryByRole('button')).not.toBeInTheDocument();
    expect(fares).not.toHaveAttribute('draggable');
  });

  it('moves a card that is dragged to where it may go', async () => {
    await renderScreen(<IncidentsPage />, createFixtureApi('many'));
    const target = await column('Investigating');
    const over = drag(await cardOf('Checkout'), target);
    expect(over.defaultPrevented).toBe(true);
    fireEvent.drop(target);
    expect(
      await screen.findByText('The incident of Checkout is now investigating.'),
    ).toBeVisible();
  });

  it('takes no card where it may not go, and says why', async () => {
    await renderScreen(<IncidentsPage />, createFixtureApi('many'));
    const target = await column('Resolved');
    const over = drag(await cardOf('Checkout'), target);
    expect(over.defaultPrevented).toBe(false);
    expect(
      within(target).getByText('it does not go there from reopened'),
    ).toBeVisible();
  });

  it('asks for the root cause before one is resolved', async () => {
    const api = createFixtureApi('many');
    const [{ id }] = (await api.getIncidents()).incidents;
    await api.moveIncident(id, { version: 1, to: 'fixing' });
    const moveIncident = jest.fn(api.moveIncident);
    await renderScreen(<IncidentsPage />, { ...api, moveIncident });
    const menu = await openMenu('Web storefront');
    await userEvent.click(menu.getByRole('menuitem', { name: 'Resolve' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Resolve it' }));
    expect(dialog.getAllByText('Fill this in')).toHaveLength(2);
    await userEvent.click(dialog.getByRole('textbox', { name: /Root cause/ }));
    await userEvent.paste('Builds are slow');
    await userEvent.click(
      dialog.getByRole('textbox', { name: /What was changed/ }),
    );
    await userEvent.paste('A cache');
    await userEvent.click(dialog.getByRole('button', { name: 'Resolve it' }));
    expect(
      await screen.findByText(
        'The incident of Web storefront is now resolved.',
      ),
    ).toBeVisible();
    expect(moveIncident).toHaveBeenCalledWith(id, {
      version: 2,
      to: 'resolved',
      rootCause: 'Builds are slow',
      changed: 'A cache',
    });
  });

  it('says so where somebody was faster', async () => {
    await renderScreen(<IncidentsPage />, {
      ...createFixtureApi('many'),
      moveIncident: () =>
        Promise.reject(new Error('Somebody changed this incident')),
    });
    const menu = await openMenu('Checkout');
    await userEvent.click(menu.getByRole('menuitem', { name: 'Acknowledge' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Not moved: Somebody changed this incident',
    );
  });

  it('shows those that the address asks for, and the way back', async () => {
    await renderScreen(
      <IncidentsPage />,
      createFixtureApi('many'),
      '/?team=group:default/identity&show=overdue',
    );
    expect(
      await screen.findByText('No incident matches these filters'),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(await cardOf('Checkout')).toBeVisible();
  });

  it.each<[string, Partial<FootfallApi>, RegExp]>([
    [
      'offers to try again where the backend fails',
      { getIncidents: () => Promise.reject(new Error('no route to host')) },
      /no route to host/,
    ],
    [
      'says so where it may not be read',
      {
        getIncidents: () =>
          Promise.reject(Object.assign(new Error('no'), { statusCode: 403 })),
      },
      /You may not see this/,
    ],
  ])('%s', async (_, part, text) => {
    await renderScreen(<IncidentsPage />, {
      ...createFixtureApi('many'),
      ...part,
    });
    expect(await screen.findByText(text)).toBeVisible();
  });
});
