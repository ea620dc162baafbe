import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';

export interface StartOptions {
  readonly config: JsonObject;
  readonly entities: Entity[];
}

/** What a measurement asks its backend. */
export type Ask =
  | { readonly ask: 'start'; readonly options: StartOptions }
  | { readonly ask: 'peak' };

/** What the backend tells its measurement. */
export type Tell =
  | { readonly tell: 'ready' }
  | { readonly tell: 'peak'; readonly mebibytes: number };
