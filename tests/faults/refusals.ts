/** Why a question is not even begun: its address, or everyone, has asked for too much at once. */
export const refusals: ReadonlySet<string> = new Set(['TOO_MANY_REQUESTS', 'SERVER_BUSY']);
