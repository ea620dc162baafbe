import { parseEntityRef } from '@backstage/catalog-model';
import {
  useEntityPresentation,
  useEntityRefLink,
} from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';

function isEntityRef(text: string): boolean {
  try {
    parseEntityRef(text);
    return true;
  } catch {
    return false;
  }
}

function KnownEntityName(props: { entityRef: string }) {
  const { primaryTitle } = useEntityPresentation(props.entityRef);
  const hrefOf = useEntityRefLink();
  return (
    <Link href={hrefOf(props.entityRef)} standalone>
      {primaryTitle}
    </Link>
  );
}

/** An entity by its title, as a link to it; what is no ref stays as it is. */
export function EntityName(props: { entityRef: string }) {
  const { entityRef } = props;
  return isEntityRef(entityRef) ? (
    <KnownEntityName entityRef={entityRef} />
  ) : (
    <>{entityRef}</>
  );
}
