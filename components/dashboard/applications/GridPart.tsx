import type { ComponentProps } from 'react';

interface GridPartProps extends ComponentProps<'div'> {
  role: 'grid' | 'rowgroup' | 'row' | 'columnheader' | 'gridcell';
}

/** A part of a grid by its role alone: only the rows in sight are made and placed one by one, which no table of HTML can do. */
export function GridPart(props: GridPartProps) {
  return <div {...props} />;
}
