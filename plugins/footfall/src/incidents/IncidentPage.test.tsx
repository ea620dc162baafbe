import '../__testUtils__/wideScreen';
import { Route, Routes } from 'react-router-dom';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { TestApiProvider } from '@backstage/test-utils';
import { FootfallApi } from '@footfall/backstage-plugin-footfall-common';
import { createFixtureApi } from '../__fixtures__/createFixtureApi';
import { renderScreen } from '../__testUtils__/renderScreen';
import { IncidentPage } from './IncidentPage';

/** Written in two parts: no script is meant to run here. */
const SCRIPT = ['javascript', 'alert(1)'].join(':');

const page = (
  <Routes>
    <Route path="/incidents/:id" element={<IncidentPage />} />
  </Routes>
);

const renderIncident = (
  api: FootfallApi = createFixtureApi('many'),
  id: string = 'incident-1',
) => renderScreen(page, api, `/incidents/${id}`);

const section = async (name: string) =>
  within(await screen.findByRole('region', { name }));

async function fill(field: HTMLElement, text: string) {
  await userEvent.click(field);
  await userEvent.paste(text);
}

describe('IncidentPage', () => {
  it('shows the score, what is due and whose it is', async () => {
    await renderIncident();
    const scores = await section('Score and proof');
    expect(scores.getByText('5.2 of 10')).toBeVisible();
    expect(scores.getByText('below the bar')).toBeVisible();
    const facts = await section('Facts');
    expect(facts.getByText('Platform pulse')).toBeVisible();
    expect(facts.getByText(/overdue: a response was due by/)).toBeVisible();
    expect(facts.getByText(/handed to/)).toBeVisible();
  });

  it('shows the proof beside the score, the root cause and the change', async () => {
    await renderIncident(createFixtureApi('many'), 'incident-5');
    const scores = await section('Score and proof');
    expect(scores.getByText('7.8 of 10')).toBeVisible();
    expect(scores.getByText('It helped: 7.8 of 10 in wave 5.')).toBeVisible();
    expect(screen.getByText(/Every build began from nothing/)).toBeVisible();
  });

  it('takes a step, and says what cannot be done and why', async () => {
    await renderIncident();
    const steps = await section('What comes next');
    expect(
      steps.getByText('Resolve: it does not go there from open'),
    ).toBeInTheDocument();
    await userEvent.click(steps.getByRole('button', { name: 'Acknowledge' }));
    expect(
      await screen.findByText(
        'The incident of Web storefront is now acknowledged.',
      ),
    ).toBeVisible();
    const timeline = await section('What happened');
    expect(
      await timeline.findByText('Moved from open to acknowledged'),
    ).toBeVisible();
  });

  it('lets a member comment, and do nothing that is not theirs', async () => {
    await renderIncident(createFixtureApi('many'), 'incident-4');
    const steps = await section('What comes next');
    expect(steps.queryByRole('button')).not.toBeInTheDocument();
    expect(
      steps.getByText('Resolve: left to its owner and the platform team'),
    ).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Tell the team' }),
    ).not.toBeInTheDocument();
    expect(
      screen.getByRole('textbox', { name: 'Add a comment' }),
    ).toBeVisible();
  });

  it('shows Markdown without the scripts, images and links that somebody put in', async () => {
    await renderIncident();
    const text = [
      '**bold** <img src=x onerror=alert(1)><script>alert(1)</script>',
      `[bad](${SCRIPT}) [good](https://example.com/a)`,
      '[sly](//evil.example) ![track](https://evil.example/a.png)',
    ].join('\n\n');
    await fill(screen.getByRole('textbox', { name: 'Add a comment' }), text);
    await userEvent.click(screen.getByRole('button', { name: 'Comment' }));
    const timeline = await section('What happened');
    expect((await timeline.findByText('bold')).tagName).toBe('STRONG');
    expect(document.querySelector('ol script, ol [onerror]')).toBeNull();
    const hrefOf = (name: string) =>
      timeline.getByText(name).closest('a')?.getAttribute('href');
    expect(hrefOf('bad')).not.toMatch(/javascript/);
    expect(hrefOf('sly')).not.toMatch(/evil/);
    expect(hrefOf('good')).toBe('https://example.com/a');
    expect(
      document.querySelector('ol img[src*="evil"]'),
    ).not.toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Add a comment' })).toHaveValue(
      '',
    );
  });

  it('keeps a comment that was refused', async () => {
    await renderIncident({
      ...createFixtureApi('many'),
      commentOnIncident: () => Promise.reject(new Error('too long')),
    });
    const field = await screen.findByRole('textbox', { name: 'Add a comment' });
    await fill(field, 'Hm');
    await userEvent.click(screen.getByRole('button', { name: 'Comment' }));
    expect(await screen.findByText('too long')).toBeVisible();
    expect(field).toHaveValue('Hm');
  });

  it('links a ticket, and refuses what is no web address', async () => {
    await renderIncident();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Link a ticket or change' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    const address = dialog.getByRole('textbox', { name: /Address/ });
    await fill(address, SCRIPT);
    await fill(dialog.getByRole('textbox', { name: /Name/ }), 'PLAT-12');
    await userEvent.click(dialog.getByRole('button', { name: 'Link it' }));
    expect(dialog.getByText('This is no http or https address')).toBeVisible();
    await userEvent.clear(address);
    await fill(address, 'https://tracker.example.com/PLAT-12');
    await userEvent.click(dialog.getByRole('button', { name: 'Link it' }));
    const links = await section('Tickets and changes');
    expect(await links.findByRole('link', { name: /PLAT-12/ })).toHaveAttribute(
      'href',
      'https://tracker.example.com/PLAT-12',
    );
  });

  it('tells the team what it said and what is being done', async () => {
    await renderIncident();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Tell the team' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await fill(dialog.getByRole('textbox', { name: /You said/ }), 'Slow.');
    await fill(dialog.getByRole('textbox', { name: /We are/ }), 'a cache.');
    await userEvent.click(dialog.getByRole('button', { name: 'Tell them' }));
    const line = await section('What is being done for this team');
    expect(await line.findByText('You said: Slow.')).toBeVisible();
    expect(line.getByText('We are: a cache.')).toBeVisible();
  });

  describe('where somebody was faster', () => {
    const FIXING = 'incident-3';
    const RESOLVE = { rootCause: 'No cache.', changed: 'There is one.' };

    /** The part of the backend: what carries an old version is refused. */
    async function withVersions(): Promise<FootfallApi> {
      const api = createFixtureApi('many');
      await api.moveIncident(FIXING, { version: 1, to: 'fixing' });
      const check = async (id: string, version: number) => {
        if ((await api.getIncident(id)).version !== version) {
          throw Object.assign(new Error('stale'), { statusCode: 409 });
        }
      };
      return {
        ...api,
        moveIncident: async (id, move) => {
          await check(id, move.version);
          return api.moveIncident(id, move);
        },
        tellTeamOfIncident: async (id, line) => {
          await check(id, line.version);
          return api.tellTeamOfIncident(id, line);
        },
      };
    }

    /** Opens an incident from where it can be resolved, and writes why. */
    async function writeResolution(api: FootfallApi) {
      await renderIncident(api, FIXING);
      const steps = await section('What comes next');
      await userEvent.click(steps.getByRole('button', { name: 'Resolve' }));
      const dialog = within(await screen.findByRole('dialog'));
      const cause = dialog.getByRole('textbox', { name: /Root cause/ });
      await fill(cause, RESOLVE.rootCause);
      const changed = dialog.getByRole('textbox', { name: /changed/ });
      await fill(changed, RESOLVE.changed);
      const send = () =>
        userEvent.click(dialog.getByRole('button', { name: 'Resolve it' }));
      return { dialog, cause, changed, send };
    }

    it('tells what changed, keeps what was typed, and takes it the next time', async () => {
      const api = await withVersions();
      const { dialog, cause, changed, send } = await writeResolution(api);
      await api.assignIncident(FIXING, {
        version: 2,
        ownerRef: 'user:default/jo.lind',
      });
      await send();
      expect(await dialog.findByRole('alert')).toHaveTextContent(
        /while you wrote\. It has another owner\. What you wrote is still here: look at it, and send it again\.$/,
      );
      expect(cause).toHaveValue(RESOLVE.rootCause);
      expect(changed).toHaveValue(RESOLVE.changed);
      await send();
      expect(
        await screen.findByText('The incident of Loyalty is now resolved.'),
      ).toBeVisible();
      expect(await api.getIncident(FIXING)).toMatchObject(RESOLVE);
    });

    it('says that it cannot be resolved any more, where it is', async () => {
      const api = await withVersions();
      const { dialog, cause, send } = await writeResolution(api);
      await api.moveIncident(FIXING, {
        version: 2,
        to: 'resolved',
        rootCause: 'Another.',
        changed: 'Something.',
      });
      await send();
      expect(await dialog.findByRole('alert')).toHaveTextContent(
        /It is now resolved\. This is not possible any more: it is there already/,
      );
      expect(cause).toHaveValue(RESOLVE.rootCause);
    });

    it('shows what the team was told meanwhile to who tells it something else', async () => {
      const api = await withVersions();
      await renderIncident(api);
      await userEvent.click(
        await screen.findByRole('button', { name: 'Tell the team' }),
      );
      const dialog = within(await screen.findByRole('dialog'));
      await fill(dialog.getByRole('textbox', { name: /You said/ }), 'Slow.');
      await fill(dialog.getByRole('textbox', { name: /We are/ }), 'a cache.');
      const send = () =>
        userEvent.click(dialog.getByRole('button', { name: 'Tell them' }));
      await api.tellTeamOfIncident('incident-1', {
        version: 1,
        said: 'Builds fail.',
        doing: 'looking why.',
      });
      await send();
      expect(await dialog.findByRole('alert')).toHaveTextContent(
        'The team was told: “You said: Builds fail. We are: looking why.”',
      );
      await send();
      const line = await section('What is being done for this team');
      expect(await line.findByText('You said: Slow.')).toBeVisible();
    });

    it('leaves a refusal that has another reason as it is', async () => {
      const { dialog, send } = await writeResolution({
        ...(await withVersions()),
        moveIncident: () =>
          Promise.reject(
            Object.assign(new Error('it went on'), { statusCode: 409 }),
          ),
      });
      await send();
      expect(await dialog.findByRole('alert')).toHaveTextContent('it went on');
    });
  });

  it('gives it to somebody else', async () => {
    await renderIncident();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Change the owner' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await fill(
      dialog.getByRole('combobox', { name: /Owner/ }),
      'user:default/jo.lind',
    );
    await userEvent.tab();
    await userEvent.click(dialog.getByRole('button', { name: 'Hand it over' }));
    const facts = await section('Facts');
    expect(await facts.findByText(/jo\.lind/)).toBeVisible();
  });

  it('looks again when the backend says that it changed', async () => {
    const api = createFixtureApi('many');
    let tell: (message: { incidentId: string }) => void = () => {};
    const signals = {
      subscribe: (channel: string, onMessage: typeof tell) => {
        expect(channel).toBe('footfall:incidents');
        tell = onMessage;
        return { unsubscribe: () => {} };
      },
    };
    await renderScreen(
      <TestApiProvider apis={[[signalApiRef, signals as never]]}>
        {page}
      </TestApiProvider>,
      api,
      '/incidents/incident-1',
    );
    await section('What happened');
    await api.commentOnIncident('incident-1', { text: 'From elsewhere' });
    await act(async () => tell({ incidentId: 'incident-1' }));
    expect(await screen.findByText('From elsewhere')).toBeVisible();
  });

  it.each([
    [403, 'This incident is not yours to see'],
    [404, 'There is no such incident'],
  ])('says what %i means', async (statusCode, title) => {
    await renderIncident({
      ...createFixtureApi('many'),
      getIncident: () =>
        Promise.reject(Object.assign(new Error('no'), { statusCode })),
    });
    expect(await screen.findByText(title)).toBeVisible();
  });

  it('offers to try again where the backend fails', async () => {
    await renderIncident({
      ...createFixtureApi('many'),
      getIncident: () => Promise.reject(new Error('no route to host')),
    });
    expect(await screen.findByText(/no route to host/)).toBeVisible();
  });
});
