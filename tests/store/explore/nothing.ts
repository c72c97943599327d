/** A page of no rows where there are none. */
export const nothing = { rows: [], total: 0, more: false };
