import { Entity } from '@backstage/catalog-model';
import { fileOf } from './fileOf';

const anEntity = (annotations?: Record<string, string>): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'ledger', annotations },
});

const file = 'https://git.example.com/ledger/catalog-info.yaml';

describe('fileOf', () => {
  it.each<[string, Record<string, string> | undefined, string | undefined]>([
    ['has no annotations', undefined, undefined],
    [
      'comes from a file',
      { 'backstage.io/managed-by-location': `url:${file}` },
      file,
    ],
    [
      'comes from elsewhere',
      { 'backstage.io/managed-by-location': 'bank:ledger' },
      undefined,
    ],
    [
      'can be edited',
      {
        'backstage.io/managed-by-location': `url:${file}`,
        'backstage.io/view-url': `${file}?view`,
        'backstage.io/edit-url': `${file}?edit`,
      },
      `${file}?edit`,
    ],
    [
      'has an address that no browser should follow',
      { 'backstage.io/edit-url': 'data:text/html,hello' },
      undefined,
    ],
  ])('of an entity that %s', (_, annotations, expected) => {
    expect(fileOf(anEntity(annotations))).toBe(expected);
  });
});
