import { createHmac } from 'node:crypto';
import {
  createServer,
  IncomingMessage,
  Server,
  ServerResponse,
} from 'node:http';
import { AddressInfo } from 'node:net';
import { signatureOf, WebhookAction } from './WebhookAction';

const secret = 'a secret of some length';
const environment = {
  id: 'environment-1',
  name: 'perf-test-2',
  serviceRef: null,
  teamRef: 'group:default/red',
  tier: 'ephemeral' as const,
  templateRef: null,
  url: null,
};

interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly method?: string;
}

/** A real server on this machine, which answers as a test says. */
class TestServer {
  readonly received: Received[] = [];
  answer: (response: ServerResponse) => void = response => response.end();
  readonly #server: Server;

  constructor() {
    this.#server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) {
        body += chunk;
      }
      const { headers, method } = request;
      this.received.push({ headers, method, body });
      this.answer(response);
    });
  }

  async start() {
    await new Promise<void>(resolve =>
      this.#server.listen(0, '127.0.0.1', resolve),
    );
  }

  async stop() {
    this.#server.closeAllConnections();
    await new Promise(resolve => this.#server.close(resolve));
  }

  get url() {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/hook`;
  }
}

describe('WebhookAction', () => {
  let server: TestServer;
  let inner: TestServer;

  beforeEach(async () => {
    server = new TestServer();
    inner = new TestServer();
    await server.start();
    await inner.start();
  });

  afterEach(async () => {
    await server.stop();
    await inner.stop();
  });

  const call = (
    timeoutMs = 2000,
    signal = new AbortController().signal,
    url = server.url,
  ) =>
    new WebhookAction({ url, secret, timeoutMs }).start(environment, {
      key: 'shutdown-1',
      number: 2,
      mayHaveBegun: false,
      requestedBy: 'user:default/max',
      signal,
    });

  it('says what is to be shut down, signed, under a key that stays', async () => {
    expect(await call()).toEqual({ message: 'The webhook answered 200' });
    const [{ headers, body, method }] = server.received;
    expect(method).toBe('POST');
    expect(JSON.parse(body)).toEqual({
      event: 'environment.shutdown',
      key: 'shutdown-1',
      attempt: 2,
      requestedBy: 'user:default/max',
      environment,
    });
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'idempotency-key': 'shutdown-1',
    });
    const signature = String(headers['footfall-signature']);
    const [, seconds, digest] = /^t=(\d+),v1=([\da-f]{64})$/.exec(signature)!;
    expect(Math.abs(Number(seconds) * 1000 - Date.now())).toBeLessThan(10_000);
    expect(digest).toBe(
      createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex'),
    );
  });

  it('signs the moment along with the body', () => {
    const signature = signatureOf(secret, 1, '{}');
    expect(signature).toMatch(/^t=1,v1=/);
    expect(signatureOf(secret, 2, '{}').slice(2)).not.toBe(signature.slice(2));
    expect(signatureOf('another secret', 1, '{}')).not.toBe(signature);
  });

  it('waits to be told where it was taken up only', async () => {
    server.answer = response => response.writeHead(202).end();
    expect(await call()).toMatchObject({ handle: 'accepted' });
    const action = new WebhookAction({
      url: server.url,
      secret,
      timeoutMs: 1000,
    });
    expect(await action.check()).toEqual({ state: 'running' });
  });

  it.each([[500], [404], [401], [503]])(
    'fails with %i, and tells nothing of what else was answered',
    async status => {
      server.answer = response =>
        response.writeHead(status).end('A secret of somebody');
      const error = await call().catch(caught => caught);
      expect(error.message).toBe(`The webhook answered ${status}`);
    },
  );

  it('gives up on one that hangs', async () => {
    server.answer = () => {};
    const begun = Date.now();
    await expect(call(200)).rejects.toThrow(
      'The webhook did not answer within 0.2 seconds',
    );
    expect(Date.now() - begun).toBeLessThan(5000);
  });

  it('does not wait for an answer that never ends', async () => {
    server.answer = response => response.writeHead(200).write('a');
    expect(await call()).toEqual({ message: 'The webhook answered 200' });
  });

  it.each([[301], [302], [303], [307], [308]])(
    'does not follow it with %i to another address',
    async status => {
      server.answer = response =>
        response.writeHead(status, { location: inner.url }).end();
      await expect(call()).rejects.toThrow('which is never followed');
      expect(inner.received).toEqual([]);
    },
  );

  it('says that it could not be reached, and not where', async () => {
    const gone = server.url;
    await server.stop();
    const error = await call(2000, undefined, gone).catch(caught => caught);
    expect(error.message).toBe('The webhook could not be reached');
    await server.start();
  });

  it('stops where nobody waits any more', async () => {
    server.answer = () => {};
    const nobody = new AbortController();
    const called = call(60_000, nobody.signal);
    nobody.abort();
    await expect(called).rejects.toThrow('could not be reached');
  });
});
