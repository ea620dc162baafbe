import { AuthService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  Ease,
  GoldenPath,
  GoldenPathEase,
  GoldenPathList,
  summariseEase,
} from '@footfall/backstage-plugin-footfall-common';
import { PublishedRatings, RatingStore } from './RatingStore';

/** Templates, and how easy people find them. */
export interface GoldenPathService {
  list(): Promise<GoldenPathList>;
  /** @throws NotFoundError where there is no such template and never was. */
  ease(templateRef: string): Promise<GoldenPathEase>;
}

export interface GoldenPathServiceOptions {
  readonly auth: AuthService;
  readonly catalog: Pick<CatalogService, 'queryEntities'>;
  readonly ratings: RatingStore;
  readonly minRespondents: number;
}

interface KnownTemplate {
  readonly ref: string;
  readonly title: string;
}

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
];

const presentEase = (ease: Ease): GoldenPath['ease'] =>
  ease.status === 'too-few'
    ? ease
    : {
        ...ease,
        distribution: [...ease.distribution],
        reasons: [...ease.reasons],
        months: [...ease.months],
      };

const nothingPublished: PublishedRatings = { ease: [], reasons: [] };

const toTemplate = (entity: Entity): KnownTemplate => ({
  ref: stringifyEntityRef(entity),
  title: entity.metadata.title ?? entity.metadata.name,
});

export class DefaultGoldenPathService implements GoldenPathService {
  readonly #options: GoldenPathServiceOptions;

  constructor(options: GoldenPathServiceOptions) {
    this.#options = options;
  }

  async list() {
    const templates = await this.#templates();
    const published = await this.#options.ratings.listPublished('template');
    return { goldenPaths: this.#present(templates, published) };
  }

  async ease(templateRef: string) {
    const ref = templateRef.toLocaleLowerCase('en-US');
    const { ratings } = this.#options;
    const templates = await this.#templates();
    const published = await ratings.listPublished('template', ref);
    const path = this.#present(
      templates.filter(template => template.ref === ref),
      published,
    ).find(known => known.ref === ref);
    if (!path) {
      throw new NotFoundError(`There is no template '${templateRef}'`);
    }
    const comments =
      path.ease.status === 'measured'
        ? await ratings.listComments('template', ref)
        : [];
    return { ...path, comments };
  }

  /** Those of the catalog, and those that are gone and were rated. */
  #present(
    templates: readonly KnownTemplate[],
    published: ReadonlyMap<string, PublishedRatings>,
  ): GoldenPath[] {
    const refs = new Set(templates.map(({ ref }) => ref));
    const gone = [...published.keys()].filter(ref => !refs.has(ref));
    const easeOf = (ref: string) => {
      const { ease, reasons } = published.get(ref) ?? nothingPublished;
      return presentEase(
        summariseEase(ease, reasons, this.#options.minRespondents),
      );
    };
    return [
      ...templates.map(template => ({
        ...template,
        isRegistered: true,
        ease: easeOf(template.ref),
      })),
      ...gone.map(ref => ({
        ref,
        title: ref.slice(ref.indexOf('/') + 1),
        isRegistered: false,
        ease: easeOf(ref),
      })),
    ].sort((a, b) => a.title.localeCompare(b.title, 'en'));
  }

  async #templates(): Promise<KnownTemplate[]> {
    const { auth, catalog } = this.#options;
    const credentials = await auth.getOwnServiceCredentials();
    const templates: KnownTemplate[] = [];
    let cursor: string | undefined;
    do {
      const page = await catalog.queryEntities(
        cursor
          ? { cursor }
          : { filter: { kind: 'template' }, fields: FIELDS, limit: 500 },
        { credentials },
      );
      templates.push(...page.items.map(toTemplate));
      cursor = page.pageInfo.nextCursor;
    } while (cursor);
    return templates;
  }
}
