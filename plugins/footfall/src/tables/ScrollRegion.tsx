import { ReactNode } from 'react';
import { Box } from '@backstage/ui';

/** A part of the page that scrolls by itself, also by keyboard. */
export function ScrollRegion(props: {
  className: string;
  labelId: string;
  children: ReactNode;
}) {
  return (
    <Box
      className={props.className}
      role="region"
      aria-labelledby={props.labelId}
      tabIndex={0}
    >
      {props.children}
    </Box>
  );
}
