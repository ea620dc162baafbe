import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { fileOf } from './fileOf';

/** Where the files of entities are, by ref. */
export type EntityFiles = ReadonlyMap<string, string>;

// Of an entity without annotations there must be something left to read.
const FIELDS = ['metadata.name', 'metadata.annotations'];
const NONE: EntityFiles = new Map();

/**
 * Asks the catalog where the files of entities are. Until it answers, and where
 * it does not, no file is known: the entity's page still is.
 */
export function useEntityFiles(entityRefs: readonly string[]): EntityFiles {
  const catalog = useApi(catalogApiRef);
  const [files, setFiles] = useState(NONE);
  const asked = entityRefs.join();
  useEffect(() => {
    let isCurrent = true;
    const refs = asked === '' ? [] : asked.split(',');
    catalog
      .getEntitiesByRefs({ entityRefs: refs, fields: FIELDS })
      .then(({ items }) =>
        refs.flatMap((ref, index): [string, string][] => {
          const entity = items[index];
          const file = entity && fileOf(entity);
          return file ? [[ref, file]] : [];
        }),
      )
      .catch(() => [])
      .then(found => isCurrent && setFiles(new Map(found)));
    return () => {
      isCurrent = false;
    };
  }, [catalog, asked]);
  return files;
}
