import { ResponseError } from '@backstage/errors';
import { z } from 'zod';

type Query = Record<string, string | number | undefined>;

const JSON_TYPE = 'application/json';
const CSV_TYPE = 'text/csv';

/** How requests of the client reach the backend. */
export interface HttpRequestsOptions {
  readonly fetch: typeof fetch;
  readonly baseUrl: string;
}

export interface PostOptions {
  readonly contentType?: string;
  readonly signal?: AbortSignal;
}

/** Requests to the backend, with answers parsed by their schemas. */
export class HttpRequests {
  readonly #options: HttpRequestsOptions;

  constructor(options: HttpRequestsOptions) {
    this.#options = options;
  }

  async get<S extends z.ZodType>(
    path: string,
    query: object,
    schema: S,
  ): Promise<z.output<S>> {
    const response = await this.#request(path, query as Query, {
      headers: { accept: JSON_TYPE },
    });
    return schema.parse(await response.json());
  }

  async getCsv(path: string, query: object): Promise<string> {
    const response = await this.#request(path, query as Query, {
      headers: { accept: CSV_TYPE },
    });
    return response.text();
  }

  async post<S extends z.ZodType>(
    path: string,
    body: unknown,
    schema: S,
    { contentType = JSON_TYPE, signal }: PostOptions = {},
  ): Promise<z.output<S>> {
    const response = await this.#request(
      path,
      {},
      {
        method: 'POST',
        headers: { accept: JSON_TYPE, 'content-type': contentType },
        body: JSON.stringify(body),
        signal,
      },
    );
    return schema.parse(await response.json());
  }

  async #request(path: string, query: Query, init: RequestInit) {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) {
        search.set(name, String(value));
      }
    }
    // Browsers of 2022 know no `search.size`.
    const queryText = search.toString();
    const url = `${this.#options.baseUrl}${path}`;
    const response = await this.#options.fetch(
      queryText ? `${url}?${queryText}` : url,
      init,
    );
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}
