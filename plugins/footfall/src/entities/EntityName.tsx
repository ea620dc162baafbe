import {
  useEntityPresentation,
  useEntityRefLink,
} from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import { isEntityRef } from './isEntityRef';

interface EntityNameProps {
  entityRef: string;
  /** Where it stands among small print. */
  isSmall?: boolean;
}

function KnownEntityName(props: EntityNameProps) {
  const { primaryTitle } = useEntityPresentation(props.entityRef);
  const hrefOf = useEntityRefLink();
  return (
    <Link
      href={hrefOf(props.entityRef)}
      variant={props.isSmall ? 'body-small' : 'body-medium'}
      standalone
    >
      {primaryTitle}
    </Link>
  );
}

/** An entity by its title, as a link to it; what is no ref stays as it is. */
export function EntityName(props: EntityNameProps) {
  const { entityRef } = props;
  return isEntityRef(entityRef) ? (
    <KnownEntityName {...props} />
  ) : (
    <>{entityRef}</>
  );
}
