import '../../__testUtils__/wideScreen';
import { ReactNode } from 'react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import {
  ScaffolderFieldExtensions,
  useCustomFieldExtensions,
} from '@backstage/plugin-scaffolder-react';
import { Stepper } from '@backstage/plugin-scaffolder-react/alpha';
import { createFixtureApi } from '../../__fixtures__/createFixtureApi';
import { FixtureEstimates } from '../../__fixtures__/FixtureEstimates';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { FootfallCostEstimateFieldExtension } from './legacyCostField';

// Whole forms are drawn, by two libraries, on machines that have other things to do.
jest.setTimeout(60_000);
// The scaffolder scrolls up with every page; there is nothing to scroll here.
window.scrollTo = () => {};

const manifest = {
  title: 'Python API',
  steps: [
    {
      title: 'What',
      schema: {
        title: 'What',
        required: ['cost'],
        properties: {
          size: { title: 'Size', type: 'string', default: 'medium' },
          cost: { type: 'object', 'ui:field': 'FootfallCostEstimate' },
        },
      },
    },
  ],
};

/** Finds its fields among its children, as the scaffolder's old page does. */
function OldForm(props: {
  children: ReactNode;
  onCreate: () => Promise<void>;
}) {
  const extensions = useCustomFieldExtensions(props.children);
  return (
    <Stepper
      manifest={manifest}
      extensions={extensions}
      onCreate={props.onCreate}
    />
  );
}

async function showOldForm() {
  const fixture = createFixtureApi('few');
  const { estimate, acknowledge, verify } = new FixtureEstimates();
  const costs = { ...fixture.costs, estimate, acknowledge, verify };
  const onCreate = jest.fn(async () => {});
  await renderScreen(
    <Routes>
      <Route
        path="/create/templates/:namespace/:templateName"
        element={
          <OldForm onCreate={onCreate}>
            <ScaffolderFieldExtensions>
              <FootfallCostEstimateFieldExtension />
            </ScaffolderFieldExtensions>
          </OldForm>
        }
      />
    </Routes>,
    { ...fixture, costs },
    '/create/templates/default/python-api',
  );
  return { onCreate };
}

const press = (name: string) =>
  userEvent.click(screen.getByRole('button', { name }));

describe('the cost in a form of the old frontend system', () => {
  it('is loaded when it is shown, and lets nobody go on without the tick', async () => {
    const { onCreate } = await showOldForm();
    expect(await screen.findByText('about £180 a month')).toBeVisible();
    await press('Review');
    expect(
      (await screen.findAllByText(/tick that you know what this costs/))[0],
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('checkbox', { name: /^I know that/ }),
    );
    await screen.findByText(/^Acknowledged; it holds until/);
    await press('Review');
    await press('Create');
    expect(onCreate).toHaveBeenCalledWith(
      expect.objectContaining({
        cost: expect.objectContaining({
          acknowledged: true,
          acknowledgementId: 'acknowledgement-1',
        }),
      }),
    );
  });
});
