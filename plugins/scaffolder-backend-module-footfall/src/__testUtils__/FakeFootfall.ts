import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  CostEstimate,
  EnvironmentRecord,
  Verification,
} from '@footfall/backstage-plugin-footfall-common';
import express from 'express';
import createPromiseRouter from 'express-promise-router';

/** What reached the backend of Footfall. */
export interface ReceivedRequest {
  readonly path: string;
  readonly by: string;
  readonly body: object;
}

const ordered: CostEstimate['ordered'] = {
  provider: 'aws',
  region: 'eu-west-2',
  completeness: 'complete',
  monthly: { low: '120.00', high: '180.00', currency: 'GBP' },
  unknownLines: 0,
  lines: [],
  conversions: [],
  pricesFrom: null,
  pricesTo: null,
};

const verification: Verification = {
  acknowledgement: {
    id: 'acknowledged',
    by: 'user:default/mock',
    at: '2026-11-21T09:00:00.000Z',
    validUntil: '2026-11-22T09:00:00.000Z',
    state: 'used',
    templateRef: 'template:default/api',
    teamRef: null,
    title: 'An API',
    inputsHash: 'inputs',
    wasOverBudget: false,
    reason: null,
    touchpoint: 'portal',
    taskId: 'task',
    usedAt: '2026-11-21T09:01:00.000Z',
    ...ordered,
  },
  estimate: {
    title: 'An API',
    source: 'blueprint',
    inputsHash: 'inputs',
    fingerprint: 'prices',
    ordered,
    alternatives: [],
    budget: null,
    similar: null,
    estimatedAt: '2026-11-21T09:00:00.000Z',
  },
};

const environment = {
  id: 'env/1',
  name: 'ledger-preview',
  serviceRef: null,
  teamRef: 'group:default/red',
  teamTitle: 'Red',
  tier: 'ephemeral',
  origin: 'registered',
  templateRef: null,
  url: null,
  createdBy: 'user:default/mock',
  createdAt: '2026-11-21T09:00:00.000Z',
  expiresOn: '2026-12-05',
  lastActivityAt: '2026-11-21T09:00:00.000Z',
  lastActivity: 'created',
  idleDays: 0,
  state: 'active',
  monthly: null,
  unknownLines: 0,
  extensions: 1,
  extensionsLeft: 2,
  shutdown: null,
  autoShutdownOn: null,
  goneAt: null,
  mayChange: true,
} as const;

/** The border of Footfall's HTTP API, which keeps what was sent to it. */
export class FakeFootfall {
  readonly received: ReceivedRequest[] = [];
  /** Answers with this instead, as the backend does where it refuses. */
  refusal: { status: number; message: string } | null = null;
  ordered: CostEstimate['ordered'] = ordered;

  get feature() {
    return createBackendPlugin({
      pluginId: 'footfall',
      register: env => {
        env.registerInit({
          deps: {
            httpAuth: coreServices.httpAuth,
            httpRouter: coreServices.httpRouter,
          },
          init: async ({ httpAuth, httpRouter }) => {
            const router = createPromiseRouter();
            router.use(express.json());
            router.post('*', async (request, response) => {
              const { principal } = await httpAuth.credentials(request, {
                allow: ['user'],
              });
              const { path, body } = request;
              this.received.push({ path, by: principal.userEntityRef, body });
              if (this.refusal) {
                const { message, status } = this.refusal;
                response
                  .status(status)
                  .json({ error: { name: 'Refused', message }, response: {} });
              } else {
                response.json(this.#answerTo(path));
              }
            });
            httpRouter.use(router);
          },
        });
      },
    });
  }

  #answerTo(path: string): Verification | EnvironmentRecord {
    const { estimate, acknowledgement } = verification;
    return path.startsWith('/acknowledgements')
      ? { acknowledgement, estimate: { ...estimate, ordered: this.ordered } }
      : (environment as unknown as EnvironmentRecord);
  }
}
