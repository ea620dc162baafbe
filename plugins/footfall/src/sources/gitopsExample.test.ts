import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitopsExample } from './gitopsExample';

const readme = join(
  __dirname,
  '../../../footfall-backend-module-gitops/README.md',
);

describe('gitopsExample', () => {
  it('is the one that the module’s README gives', () => {
    expect(readFileSync(readme, 'utf8')).toContain(gitopsExample);
  });
});
