import { ChildProcess, spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { createServer } from 'node:net';
import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { BenchDatabase, databaseConfig } from './database';
import { bundleBackend } from './bundleBackend';
import { Ask, Tell } from './messages';

const TOKEN = 'only-for-these-measurements';

/**
 * What V8 may keep of the heap, in MiB. Unbounded, it lets garbage lie for as
 * long as the machine has room, and resident memory says more about the machine
 * than about the backend.
 */
const HEAP_MEBIBYTES = 192;

export interface BackendOptions {
  readonly database: BenchDatabase;
  readonly entities: Entity[];
  /** The `footfall` section of the configuration. */
  readonly footfall: JsonObject;
}

export interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        resolve(typeof address === 'object' && address ? address.port : 0),
      );
    });
  });
}

function configOf(port: number, options: BackendOptions): JsonObject {
  return {
    app: { baseUrl: 'http://localhost:3000' },
    backend: {
      baseUrl: `http://127.0.0.1:${port}`,
      listen: { host: '127.0.0.1', port },
      auth: {
        externalAccess: [
          { type: 'static', options: { token: TOKEN, subject: 'bench' } },
        ],
      },
      database: databaseConfig(options.database),
    },
    footfall: options.footfall,
  };
}

function readJson<T>(path: string, { status, body }: Answer): T {
  if (status < 200 || status > 299) {
    throw new Error(`${path} answered ${status}: ${body}`);
  }
  return JSON.parse(body.toString('utf8'));
}

/** A backend in a process of its own, and ways to call it over HTTP. */
export class BackendProcess {
  readonly #child: ChildProcess;
  readonly #port: number;
  readonly #agent = new Agent({ keepAlive: true });

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.#port = port;
  }

  static async start(options: BackendOptions): Promise<BackendProcess> {
    const port = await findFreePort();
    const program = await bundleBackend();
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${HEAP_MEBIBYTES}`, program],
      {
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        env: { ...process.env, NODE_ENV: 'production' },
      },
    );
    const backend = new BackendProcess(child, port);
    await backend.#ask(
      {
        ask: 'start',
        options: {
          config: configOf(port, options),
          entities: options.entities,
        },
      },
      'ready',
    );
    return backend;
  }

  async get(path: string, headers: Record<string, string> = {}) {
    return this.#send('GET', path, headers);
  }

  async post(path: string, body: string) {
    return this.#send(
      'POST',
      path,
      { 'content-type': 'application/json' },
      body,
    );
  }

  /** What is there as JSON; anything but a good answer is an error. */
  async getJson<T>(path: string): Promise<T> {
    return readJson<T>(path, await this.get(path));
  }

  async postJson<T>(path: string, body: object): Promise<T> {
    return readJson<T>(path, await this.post(path, JSON.stringify(body)));
  }

  /** The most memory that the process had resident since it began. */
  async peakMemoryMiB(): Promise<number> {
    const { mebibytes } = await this.#ask({ ask: 'peak' }, 'peak');
    return mebibytes;
  }

  async stop() {
    this.#agent.destroy();
    const ended = new Promise(resolve => this.#child.once('close', resolve));
    this.#child.kill('SIGTERM');
    await ended;
  }

  #ask<T extends Tell['tell']>(ask: Ask, answer: T) {
    return new Promise<Tell & { tell: T }>((resolve, reject) => {
      const fail = () => reject(new Error('The backend ended; see above why'));
      const listen = (message: Tell) => {
        if (message.tell === answer) {
          this.#child.off('close', fail);
          resolve(message as Tell & { tell: T });
        } else {
          this.#child.once('message', listen);
        }
      };
      this.#child.once('close', fail);
      this.#child.once('message', listen);
      this.#child.send(ask);
    });
  }

  #send(
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: string,
  ) {
    return new Promise<Answer>((resolve, reject) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port: this.#port,
          path: `/api/footfall${path}`,
          method,
          agent: this.#agent,
          headers: { authorization: `Bearer ${TOKEN}`, ...headers },
        },
        response => {
          const parts: Buffer[] = [];
          response.on('data', part => parts.push(part));
          response.on('error', reject);
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              body: Buffer.concat(parts),
            }),
          );
        },
      );
      sent.on('error', error =>
        // The server may close a connection just when it is used again.
        sent.reusedSocket
          ? resolve(this.#send(method, path, headers, body))
          : reject(error),
      );
      sent.end(body);
    });
  }
}
