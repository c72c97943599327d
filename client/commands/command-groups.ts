/** Where a command stands in menus and in the table of keys. */
export const commandGroups = ['target', 'arrange', 'look', 'go', 'file', 'help'] as const;
export type CommandGroup = (typeof commandGroups)[number];
