import {
  EnvironmentAction,
  EnvironmentActionProgress,
  EnvironmentActionStart,
  EnvironmentToShutDown,
  ShutdownAttempt,
} from '@footfall/backstage-plugin-footfall-node';
import { createHmac } from 'node:crypto';
import { WebhookConfig } from '../config/EnvironmentsConfig';

/** It works on it, and says itself when the environment is gone. */
const ACCEPTED = 202;
const HANDLE = 'accepted';

/**
 * Says who sent a request, and when: `t` are seconds since 1970, and `v1` is the
 * HMAC-SHA256 of `t`, a dot and the body.
 */
export function signatureOf(secret: string, seconds: number, body: string) {
  const digest = createHmac('sha256', secret)
    .update(`${seconds}.${body}`)
    .digest('hex');
  return `t=${seconds},v1=${digest}`;
}

/**
 * Tells an address that an environment is to be shut down. What it answers is
 * never read, so that nothing of it is stored or logged; and it is never followed
 * to another address, which could be one that only this server can reach.
 */
export class WebhookAction implements EnvironmentAction {
  readonly id = 'webhook';
  readonly #config: WebhookConfig;

  constructor(config: WebhookConfig) {
    this.#config = config;
  }

  async start(
    environment: EnvironmentToShutDown,
    { key, number, requestedBy, signal }: ShutdownAttempt,
  ): Promise<EnvironmentActionStart> {
    const { secret, url } = this.#config;
    const body = JSON.stringify({
      event: 'environment.shutdown',
      key,
      attempt: number,
      requestedBy,
      environment,
    });
    const seconds = Math.floor(Date.now() / 1000);
    const status = await this.#send(url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        'footfall-signature': signatureOf(secret, seconds, body),
      },
      body,
      signal,
    });
    return status === ACCEPTED
      ? {
          handle: HANDLE,
          message: 'The webhook has taken it up and says when it is done',
        }
      : { message: `The webhook answered ${status}` };
  }

  /** It is done when the environment is said to be gone, and not before. */
  async check(): Promise<EnvironmentActionProgress> {
    return { state: 'running' };
  }

  async #send(url: string, request: RequestInit): Promise<number> {
    const { timeoutMs } = this.#config;
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = request.signal
      ? AbortSignal.any([request.signal, timeout])
      : timeout;
    const response = await fetch(url, { ...request, signal }).catch(error => {
      throw new Error(
        timeout.aborted
          ? `The webhook did not answer within ${timeoutMs / 1000} seconds`
          : 'The webhook could not be reached',
        { cause: error },
      );
    });
    // Left unread it would hold its connection.
    await response.body?.cancel();
    const { status } = response;
    if (status >= 300 && status < 400) {
      throw new Error(
        `The webhook answered ${status} and points to another address, which is never followed`,
      );
    }
    if (!response.ok) {
      throw new Error(`The webhook answered ${status}`);
    }
    return status;
  }
}
