/** The id of the list of all entities. */
export const entityListId = 'entity-list';
