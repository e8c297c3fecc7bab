/** Notes were stored and can be coded; or every dropped file has been read. */
export type FromReader = 'saved' | 'done';
