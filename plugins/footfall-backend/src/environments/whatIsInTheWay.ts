import { ConflictError } from '@backstage/errors';

export const wasFaster = () =>
  new ConflictError(
    'Somebody changed this environment in the same moment; look at it again and repeat what still makes sense',
  );

export const isBeingShutDown = (name: string) =>
  new ConflictError(
    `The environment '${name}' is being shut down; register it anew once it is gone`,
  );
