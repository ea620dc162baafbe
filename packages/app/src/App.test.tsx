import { personas } from '@footfall/demo';
import { render, screen } from '@testing-library/react';
import App from './App';

// The app reads this as a list; the type of `process.env` knows only texts.
const appConfig = [
  {
    context: 'test',
    data: {
      app: { title: 'Halden Bank', baseUrl: 'http://localhost:3000' },
      backend: { baseUrl: 'http://localhost:7007' },
      footfall: { demo: true },
    },
  },
] as unknown as string;

describe('App', () => {
  it('asks in the demo whom the visitor would like to be', async () => {
    process.env = { NODE_ENV: 'test', APP_CONFIG: appConfig };
    render(App.createRoot());
    expect(
      await screen.findByRole(
        'heading',
        { name: 'Whom would you like to be?' },
        // A whole portal is compiled first.
        { timeout: 50_000 },
      ),
    ).toBeInTheDocument();
    for (const { displayName } of personas) {
      expect(
        screen.getByRole('button', { name: `Be ${displayName}` }),
      ).toBeInTheDocument();
    }
    expect(screen.getByText(/all of it is made up/)).toBeInTheDocument();
  });
});
