import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_LOCATION,
  ANNOTATION_VIEW_URL,
  Entity,
} from '@backstage/catalog-model';

const URL_LOCATION = 'url:';

// Annotations are whatever somebody wrote; only what a browser should follow.
function webAddressOf(text: string | undefined): string | undefined {
  return text && /^https?:\/\//i.test(text) ? text : undefined;
}

/**
 * Where the file of an entity can be edited, else seen, as far as its
 * annotations tell.
 */
export function fileOf({ metadata }: Entity): string | undefined {
  const { annotations = {} } = metadata;
  const location = annotations[ANNOTATION_LOCATION];
  return (
    webAddressOf(annotations[ANNOTATION_EDIT_URL]) ??
    webAddressOf(annotations[ANNOTATION_VIEW_URL]) ??
    (location?.startsWith(URL_LOCATION)
      ? webAddressOf(location.slice(URL_LOCATION.length))
      : undefined)
  );
}
