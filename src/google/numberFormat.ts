/** The number format of a cell that has none of its own. (To be checked live.) */
export const AUTOMATIC_FORMAT = 'General';
