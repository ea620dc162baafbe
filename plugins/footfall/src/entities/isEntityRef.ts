import { parseEntityRef } from '@backstage/catalog-model';

/** Whether a text is the ref of an entity, and not any other text. */
export function isEntityRef(text: string): boolean {
  try {
    parseEntityRef(text);
    return true;
  } catch {
    return false;
  }
}
