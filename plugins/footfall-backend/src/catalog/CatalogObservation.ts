import { Registration, Team } from '@footfall/backstage-plugin-footfall-common';

/** What a page of the catalog says about things that Footfall counts. */
export interface CatalogObservation {
  readonly teams: readonly Team[];
  readonly users: readonly ObservedUser[];
  readonly components: readonly ObservedComponent[];
}

export interface ObservedUser {
  readonly ref: string;
  readonly teamRefs: readonly string[];
  /** Names under which the User may act elsewhere, in lower case. */
  readonly names: readonly string[];
}

export interface ObservedComponent extends Registration {
  readonly ref: string;
  readonly title: string;
  /** Where the catalog has it from, to tell a renaming. */
  readonly origin: string | null;
  /** Other refs that it deploys under. */
  readonly otherRefs: readonly string[];
}
