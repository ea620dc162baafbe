import '../../__testUtils__/wideScreen';
import {
  act,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { Stepper } from '@backstage/plugin-scaffolder-react/alpha';
import { FootfallApi } from '@footfall/backstage-plugin-footfall-common';
import { createFixtureApi } from '../../__fixtures__/createFixtureApi';
import {
  FixtureEstimates,
  FixturePrices,
  refusalOf,
} from '../../__fixtures__/FixtureEstimates';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { COST_FIELD } from './costField';
import { CostEstimateField } from './CostEstimateField';
import { validateCost } from './validateCost';

// Whole forms are drawn, by two libraries, on machines that have other things to do.
jest.setTimeout(60_000);
// The scaffolder scrolls up with every page; there is nothing to scroll here.
window.scrollTo = () => {};

const extensions = [
  { name: COST_FIELD, component: CostEstimateField, validation: validateCost },
];

const cost = {
  type: 'object',
  'ui:field': COST_FIELD,
  'ui:options': { teamFrom: 'owner' },
};

const what = {
  size: { title: 'Size', type: 'string', default: 'medium' },
  about: { title: 'About', type: 'string' },
  owner: { title: 'Owner', type: 'string' },
};

const pageOf = (
  title: string,
  properties: object,
  required: string[] = [],
) => ({
  title,
  schema: { title, required, properties },
});

const manifestOf = (costSchema: object, isOnItsOwnPage = false) => ({
  title: 'Python API',
  steps: isOnItsOwnPage
    ? [pageOf('What', what), pageOf('Money', { cost: costSchema }, ['cost'])]
    : [pageOf('What', { ...what, cost: costSchema }, ['cost'])],
});

function apiOf(
  prices: Partial<FixturePrices> = {},
  part: Partial<FootfallApi['costs']> = {},
) {
  const estimates = new FixtureEstimates(prices);
  const estimate = jest.fn(estimates.estimate);
  const acknowledge = jest.fn(estimates.acknowledge);
  const fixture = createFixtureApi('few');
  const costs = {
    ...fixture.costs,
    estimate,
    acknowledge,
    verify: estimates.verify,
    ...part,
  };
  return { api: { ...fixture, costs }, estimates, estimate, acknowledge };
}

/** The form, as the scaffolder draws it. */
async function showForm(
  api: FootfallApi,
  options: {
    costSchema?: object;
    initial?: Record<string, string>;
    theme?: 'mui' | 'bui';
    isOnItsOwnPage?: boolean;
  } = {},
) {
  const onCreate = jest.fn(async () => {});
  const { unmount } = await renderScreen(
    <Routes>
      <Route
        path="/create/templates/:namespace/:templateName"
        element={
          <Stepper
            manifest={manifestOf(
              options.costSchema ?? cost,
              options.isOnItsOwnPage,
            )}
            extensions={extensions}
            initialState={options.initial ?? {}}
            onCreate={onCreate}
            formProps={{ EXPERIMENTAL_theme: options.theme ?? 'mui' }}
          />
        }
      />
    </Routes>,
    api,
    '/create/templates/default/python-api',
  );
  return { onCreate, unmount };
}

const press = (name: string) =>
  userEvent.click(screen.getByRole('button', { name }));
const amount = (text: string | RegExp) => screen.findByText(text);
const tick = () => screen.findByRole('checkbox', { name: /^I know that/ });
const typeSize = (size: string) =>
  fireEvent.change(screen.getByLabelText(/^Size/), { target: { value: size } });

async function acceptIt() {
  await userEvent.click(await tick());
  await waitFor(async () => expect(await tick()).toBeChecked());
  await screen.findByText(/^Acknowledged; it holds until/);
}

describe('the cost in a form', () => {
  it.each(['mui', 'bui'] as const)(
    'lets nobody go on without the tick, and hands it on with it (%s)',
    async theme => {
      const { api, acknowledge } = apiOf();
      const { onCreate } = await showForm(api, { theme });
      expect(await amount('about £180 a month')).toBeVisible();
      await press('Review');
      expect(
        (await screen.findAllByText(/tick that you know what this costs/))[0],
      ).toBeVisible();
      expect(await tick()).toHaveAccessibleDescription(
        /tick that you know what this costs/,
      );
      expect(acknowledge).not.toHaveBeenCalled();

      // For how long is the portal's to say, and is told with the answer.
      expect(await tick()).toHaveAccessibleDescription(/a limited time/);
      await acceptIt();
      await press('Review');
      await press('Create');
      expect(onCreate).toHaveBeenCalledWith(
        expect.objectContaining({
          size: 'medium',
          cost: {
            acknowledged: true,
            acknowledgementId: 'acknowledgement-1',
            monthly: '180.00',
            currency: 'GBP',
          },
        }),
      );
      expect(acknowledge).toHaveBeenCalledTimes(1);
      expect(acknowledge).toHaveBeenCalledWith(
        expect.objectContaining({
          templateRef: 'template:default/python-api',
          inputs: expect.not.objectContaining({ cost: expect.anything() }),
          touchpoint: 'portal',
        }),
      );
    },
  );

  it('is not ticked by a form that fills in what it must be', async () => {
    const { api } = apiOf();
    const acknowledged = { type: 'boolean', const: true };
    await showForm(api, {
      costSchema: { ...cost, properties: { acknowledged } },
    });
    expect(await tick()).not.toBeChecked();
    await press('Review');
    expect(await screen.findByText(/must be equal to constant/)).toBeVisible();
    expect(await tick()).toHaveAccessibleDescription(
      /tick that you know what this costs/,
    );
    await acceptIt();
    await press('Review');
    expect(await screen.findByRole('button', { name: 'Create' })).toBeVisible();
  });

  it('follows what is filled in, and takes the tick away', async () => {
    const { api, estimate } = apiOf();
    await showForm(api);
    await amount('about £180 a month');
    await acceptIt();
    typeSize('large');
    expect(await amount('about £540 a month')).toBeVisible();
    expect(await tick()).not.toBeChecked();
    expect(
      screen.getByText(
        /^You ticked about £180 a month. With what is filled in now it is about £540 a month/,
      ),
    ).toBeVisible();
    expect(screen.getByText('Machine: £120.00, now £480.00')).toBeVisible();

    // What was asked before is not asked again.
    const asked = estimate.mock.calls.length;
    typeSize('medium');
    expect(await amount('about £180 a month')).toBeVisible();
    expect(estimate).toHaveBeenCalledTimes(asked);
  });

  it('keeps the tick while nothing changes that the cost depends on', async () => {
    const { api } = apiOf();
    await showForm(api);
    await amount('about £180 a month');
    await acceptIt();
    fireEvent.change(screen.getByLabelText(/^About/), {
      target: { value: 'Fares' },
    });
    await press('Review');
    await press('Back');
    expect(await amount('about £180 a month')).toBeVisible();
    expect(await tick()).toBeChecked();
    await press('Review');
    expect(await screen.findByRole('button', { name: 'Create' })).toBeVisible();
  });

  it('gives up a question as soon as there is another one', async () => {
    const signals: AbortSignal[] = [];
    const { api } = apiOf(
      {},
      {
        estimate: (_, options) => {
          signals.push(options!.signal!);
          return new Promise(() => {});
        },
      },
    );
    await showForm(api);
    expect(
      await screen.findByText('Working out what this costs …'),
    ).toBeVisible();
    await waitFor(() => expect(signals.length).toBeGreaterThan(0));
    typeSize('large');
    await waitFor(() => expect(signals.length).toBeGreaterThan(1));
    expect(signals[0].aborted).toBe(true);
    expect(signals.at(-1)?.aborted).toBe(false);
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });

  it('says from what to what it costs where usage decides', async () => {
    const { api } = apiOf({ isRange: true });
    await showForm(api);
    expect(await amount('£180 to £240 a month')).toBeVisible();
    expect(
      screen.getByRole('checkbox', {
        name: 'I know that this costs £180 to £240 a month',
      }),
    ).toBeVisible();
  });

  it('shows what it consists of, with where prices are from, and other clouds', async () => {
    const { api } = apiOf();
    await showForm(api);
    await amount('about £180 a month');
    expect(
      screen.getByText(
        'AWS, eu-west-2 · at prices of 3 Nov 2026 · 1 USD = 0.76 GBP on 1 Nov 2026',
      ),
    ).toBeVisible();
    await userEvent.click(screen.getByText('What it consists of: 2 parts'));
    const lines = within(
      screen.getByRole('table', { name: 'What the cost consists of' }),
    );
    expect(lines.getByText('730 hour')).toBeVisible();
    expect(lines.getByText('£0.164384 / hour')).toBeVisible();
    expect(lines.getAllByText('3 Nov 2026')[0]).toBeVisible();
    expect(lines.getAllByText('example price book')[0]).toBeVisible();
    const clouds = within(
      screen.getByRole('table', { name: 'The same, side by side' }),
    );
    expect(clouds.getByText('Azure, uksouth')).toBeVisible();
    expect(clouds.getByText('£192')).toBeVisible();
    expect(
      clouds.getAllByRole('columnheader').map(({ textContent }) => textContent),
    ).toEqual(['Where', 'Cost a month']);
    expect(
      screen.getByText('4 environments like it cost £120 to £230 a month'),
    ).toBeVisible();
  });

  it.each([
    [
      'traffic',
      'at least £120 a month, and 1 item of unknown cost',
      'I know that this costs at least £120 a month, and that nobody knows what 1 part of it costs',
      '120.00 and an unknown rest',
      'and 1 unknown part',
    ],
    [
      'everything',
      'Nobody knows what this costs',
      'I know that nobody knows what this costs',
      'unknown',
      'unknown',
    ],
  ] as const)(
    'says so where %s is unknown, and has it acknowledged as that',
    async (unknown, words, label, monthly, ofOffers) => {
      const { api } = apiOf({ unknown });
      const { onCreate } = await showForm(api);
      expect(await amount(words)).toBeVisible();
      expect(
        screen.getAllByText(/the price book has no price for it/)[0],
      ).toBeVisible();
      expect(screen.getByRole('checkbox', { name: label })).toBeVisible();
      expect(screen.getAllByText(ofOffers)[0]).toBeVisible();
      await acceptIt();
      await press('Review');
      await press('Create');
      expect(onCreate).toHaveBeenCalledWith(
        expect.objectContaining({
          cost: expect.objectContaining({ monthly }),
        }),
      );
    },
  );

  it('says what it means for what the team has left', async () => {
    const { api } = apiOf({ committed: 100 });
    await showForm(api);
    expect(
      await screen.findByText(
        'Choose who pays to see what it means for the budget.',
      ),
    ).toBeVisible();
    fireEvent.change(screen.getByLabelText(/^Owner/), {
      target: { value: 'group:default/checkout' },
    });
    expect(
      await screen.findByText(
        /^20.% of what Checkout has left of its £1,000 this month$/,
      ),
    ).toBeVisible();
  });

  it('says that it is the least where not all that runs is known', async () => {
    const { api } = apiOf({
      committed: 100,
      leftOut: { otherCurrencies: ['EUR'], unknownEnvironments: 5 },
    });
    await showForm(api, { initial: { owner: 'group:default/checkout' } });
    expect(
      await screen.findByText(
        /^At least 20.% of what Checkout has left of its £1,000 this month$/,
      ),
    ).toBeVisible();
    expect(
      screen.getByText('The unknown cost of 5 environments comes on top.'),
    ).toBeVisible();
    expect(
      screen.getByText('Without costs in EUR: no rate converts them.'),
    ).toBeVisible();
  });
});

describe('over the budget', () => {
  const initial = { owner: 'group:default/checkout' };
  const over =
    'With it, Checkout goes over its £1,000 this month: £900 is spoken for already.';

  it('is told', async () => {
    const { api } = apiOf({ committed: 900 });
    await showForm(api, { initial });
    expect(await screen.findByText(over)).toBeVisible();
    await acceptIt();
  });

  it('is told of what is known, where not all is', async () => {
    const leftOut = { otherCurrencies: [], unknownEnvironments: 1 };
    const { api } = apiOf({ committed: 900, leftOut });
    await showForm(api, { initial });
    expect(
      await screen.findByText(
        'With it, Checkout goes over its £1,000 this month: at least £900 is spoken for already.',
      ),
    ).toBeVisible();
    expect(
      screen.getByText('The unknown cost of 1 environment comes on top.'),
    ).toBeVisible();
  });

  it('takes a reason where that is the policy', async () => {
    const { api, acknowledge } = apiOf({ committed: 900, policy: 'reason' });
    await showForm(api, { initial });
    expect(await screen.findByText(over)).toBeVisible();
    await userEvent.click(await tick());
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Say why first; then tick.',
    );
    expect(acknowledge).not.toHaveBeenCalled();
    await userEvent.type(
      screen.getByRole('textbox', { name: /Why should it be had/ }),
      'The audit asks for it',
    );
    await acceptIt();
    expect(acknowledge).toHaveBeenCalledWith(
      expect.objectContaining({ reason: 'The audit asks for it' }),
    );
  });

  describe('a typed reason', () => {
    const askedFor = { committed: 900, policy: 'reason' } as const;
    const reason = () =>
      screen.findByRole('textbox', { name: /Why should it be had/ });
    const typeReason = async () =>
      userEvent.type(await reason(), 'The audit asks for it');

    it('is still there after an estimate failed', async () => {
      let isDown = false;
      const { api, estimates } = apiOf(askedFor);
      api.costs.estimate = async question => {
        if (isDown) {
          throw refusalOf(503, 'Away for a moment');
        }
        return estimates.estimate(question);
      };
      await showForm(api, { initial });
      await typeReason();
      isDown = true;
      typeSize('large');
      await screen.findByText(/Away for a moment/);
      isDown = false;
      await press('Try again');
      expect(await reason()).toHaveValue('The audit asks for it');
    });

    it('is still there after its page was left, ticked or not', async () => {
      const { api } = apiOf(askedFor);
      await showForm(api, { initial, isOnItsOwnPage: true });
      await press('Next');
      await typeReason();
      await press('Back');
      await press('Next');
      expect(await reason()).toHaveValue('The audit asks for it');
      await acceptIt();
      await press('Back');
      typeSize('large');
      await press('Next');
      await waitFor(async () => expect(await tick()).not.toBeChecked());
      await press('Back');
      await press('Next');
      expect(await reason()).toHaveValue('The audit asks for it');
    });

    it('goes with an order that is given up', async () => {
      const { api } = apiOf(askedFor);
      const { unmount } = await showForm(api, { initial });
      await typeReason();
      unmount();
      await showForm(api, { initial });
      expect(await reason()).toHaveValue('');
    });

    it('is not one for the next order', async () => {
      const { api } = apiOf(askedFor);
      const { unmount } = await showForm(api, { initial });
      await typeReason();
      await acceptIt();
      unmount();
      await showForm(api, { initial });
      expect(await reason()).toHaveValue('');
    });
  });

  it.each(['reason', 'refuse'] as const)(
    'takes a reason where nobody can tell, and the policy is %s',
    async policy => {
      const prices = { committed: 100, policy, unknown: 'traffic' } as const;
      const { api, acknowledge } = apiOf(prices);
      await showForm(api, { initial });
      expect(
        await screen.findByText(
          /^At least 13.*% of what Checkout has left of its £1,000 this month: not all of its cost is known$/,
        ),
      ).toBeVisible();
      await userEvent.click(await tick());
      expect(acknowledge).not.toHaveBeenCalled();
      await userEvent.type(
        screen.getByRole('textbox', {
          name: /although nobody can tell whether the budget holds it/,
        }),
        'The audit asks for it',
      );
      await acceptIt();
      expect(acknowledge).toHaveBeenCalledWith(
        expect.objectContaining({ reason: 'The audit asks for it' }),
      );
    },
  );

  it('is refused where that is the policy', async () => {
    const { api } = apiOf({ committed: 900, policy: 'refuse' });
    await showForm(api, { initial });
    expect(
      await screen.findByText(/Orders over the budget are refused here/),
    ).toBeVisible();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    await press('Review');
    expect(
      (await screen.findAllByText(/tick that you know what this costs/))[0],
    ).toBeVisible();
  });
});

describe('bad luck', () => {
  it('shows what changed while somebody looked at it', async () => {
    const { api, estimates } = apiOf();
    await showForm(api);
    await amount('about £180 a month');
    estimates.prices = { ...estimates.prices, machine: { medium: 140 } };
    await userEvent.click(await tick());
    expect(await amount('about £200 a month')).toBeVisible();
    expect(screen.getByText('It changed while you looked at it')).toBeVisible();
    expect(screen.getByText('Machine: £120.00, now £140.00')).toBeVisible();
    expect(await tick()).not.toBeChecked();
    await acceptIt();
  });

  it('shows what changed on another page since it was ticked', async () => {
    const { api } = apiOf();
    await showForm(api, { isOnItsOwnPage: true });
    await press('Next');
    await amount('about £180 a month');
    await acceptIt();
    await press('Back');
    typeSize('large');
    await press('Next');
    expect(
      await screen.findByText(
        /^You ticked about £180 a month. With what is filled in now it is about £540 a month/,
      ),
    ).toBeVisible();
    expect(screen.getByText('Machine: £120.00, now £480.00')).toBeVisible();
    expect(await tick()).not.toBeChecked();
    expect(
      screen.queryByText('It was not acknowledged'),
    ).not.toBeInTheDocument();
    expect(screen.queryByText(/POST/)).not.toBeInTheDocument();
  });

  it('says that it could not be checked only where nobody answered', async () => {
    const { api } = apiOf(
      {},
      {
        verify: async () => {
          throw refusalOf(503, 'Away for a moment');
        },
      },
    );
    await showForm(api);
    await amount('about £180 a month');
    await acceptIt();
    await press('Review');
    expect(
      (
        await screen.findAllByText(
          /It could not be checked that you know what this costs: Away/,
        )
      )[0],
    ).toBeVisible();
    expect(await tick()).toBeChecked();
  });

  it('does not go on with a price that changed after the tick', async () => {
    const { api, estimates } = apiOf();
    await showForm(api);
    await amount('about £180 a month');
    await acceptIt();
    estimates.prices = { ...estimates.prices, machine: { medium: 140 } };
    await press('Review');
    expect(
      (await screen.findAllByText(/This is no longer what you ticked/))[0],
    ).toBeVisible();
    expect(screen.queryByText(/could not be checked/)).not.toBeInTheDocument();
    expect(await amount('about £200 a month')).toBeVisible();
    await waitFor(async () => expect(await tick()).not.toBeChecked());
    expect(
      await screen.findByText(/^You ticked about £180 a month. With/),
    ).toBeVisible();
    expect(screen.getByText('Machine: £120.00, now £140.00')).toBeVisible();
  });

  it.each([
    [404, 'Nobody said what this template consists of'],
    [403, 'You may not see or acknowledge what things cost'],
    [500, 'The cost could not be worked out'],
  ])(
    'says so where the backend answers %s, and tries again',
    async (status, words) => {
      let isDown = true;
      const { api, estimates } = apiOf();
      api.costs.estimate = jest.fn(async question => {
        if (isDown) {
          throw refusalOf(status, 'Said by the backend');
        }
        return estimates.estimate(question);
      });
      await showForm(api);
      expect(await screen.findByText(words)).toBeVisible();
      expect(screen.getByText(/Said by the backend/)).toBeVisible();
      expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
      isDown = false;
      await press('Try again');
      expect(await amount('about £180 a month')).toBeVisible();
      await acceptIt();
    },
  );

  it('says why there is no tick beside why there is no estimate', async () => {
    let isDown = false;
    const { api, estimates } = apiOf();
    api.costs.estimate = async question => {
      if (isDown) {
        throw refusalOf(503, 'Away for a moment');
      }
      return estimates.estimate(question);
    };
    api.costs.acknowledge = async () => {
      isDown = true;
      throw refusalOf(409, 'It costs something else by now');
    };
    await showForm(api);
    await amount('about £180 a month');
    await userEvent.click(await tick());
    expect(await screen.findByText(/Away for a moment/)).toBeVisible();
    expect(screen.getByText(/It costs something else by now/)).toBeVisible();
  });

  it('says why the tick was not taken', async () => {
    const { api } = apiOf(
      {},
      {
        acknowledge: async () => {
          throw refusalOf(403, 'You may not acknowledge');
        },
      },
    );
    await showForm(api);
    await amount('about £180 a month');
    await userEvent.click(await tick());
    expect(await screen.findByText('It was not acknowledged')).toBeVisible();
    expect(screen.getByText('You may not acknowledge')).toBeVisible();
    expect(await tick()).not.toBeChecked();
  });

  it('takes the tick away when it has run out', async () => {
    const { api, estimates } = apiOf();
    api.costs.acknowledge = jest.fn(async asked => ({
      ...(await estimates.acknowledge(asked)),
      validUntil: new Date(Date.now() + 700).toISOString(),
    }));
    await showForm(api);
    await amount('about £180 a month');
    await acceptIt();
    expect(await screen.findByText(/^Your tick has run out/)).toBeVisible();
    expect(await tick()).not.toBeChecked();
  });

  it('does not take an acknowledgement of an earlier run for this one', async () => {
    const { api } = apiOf();
    await showForm(api, {
      initial: {
        cost: {
          acknowledged: true,
          acknowledgementId: 'used',
          monthly: '180.00',
          currency: 'GBP',
        } as never,
      },
    });
    expect(
      await screen.findByText('Your tick does not count any more'),
    ).toBeVisible();
    expect(
      screen.getByText(/^It is not on record here\. Look at the cost/),
    ).toBeVisible();
    expect(screen.queryByText(/POST/)).not.toBeInTheDocument();
    expect(await tick()).not.toBeChecked();
  });

  it('says so where it cannot be told which template it is', async () => {
    const { api, estimate } = apiOf();
    await renderScreen(
      <Stepper
        manifest={manifestOf(cost)}
        extensions={extensions}
        onCreate={async () => {}}
      />,
      api,
    );
    expect(
      await screen.findByText('It cannot be told which template this is'),
    ).toBeVisible();
    expect(estimate).not.toHaveBeenCalled();
  });
});

it('is worked by keyboard and told aloud', async () => {
  const { api } = apiOf({ committed: 900, policy: 'reason' });
  await showForm(api, { initial: { owner: 'group:default/checkout' } });
  expect(await amount('about £180 a month')).toHaveAttribute('role', 'status');
  expect(screen.getByRole('region', { name: 'Estimated cost' })).toBeVisible();
  act(() => screen.getByLabelText(/^Owner/).focus());
  await userEvent.tab();
  const summary = screen.getByText('What it consists of: 2 parts');
  expect(summary).toHaveFocus();
  expect(summary.tagName).toBe('SUMMARY');
  // Browsers make this of Enter and Space on a summary; jsdom does not.
  act(() => summary.click());
  expect(summary.closest('details')).toHaveAttribute('open');
  await userEvent.tab();
  expect(
    screen.getByRole('textbox', { name: /Why should it be had/ }),
  ).toHaveFocus();
  await userEvent.keyboard('The audit asks for it');
  await userEvent.tab();
  expect(await tick()).toHaveFocus();
  await userEvent.keyboard(' ');
  await waitFor(async () => expect(await tick()).toBeChecked());
  expect(await tick()).toHaveFocus();
});
