/** The format of a stage number, which names a row and is no figure. */
const STAGE_FORMAT = '0';

/** Where a table's column stands: figures on the right, under their heading; texts and stage numbers on the left. */
export function columnSide(format: string | undefined): 'left' | 'right' {
  return format === undefined || format === STAGE_FORMAT ? 'left' : 'right';
}
