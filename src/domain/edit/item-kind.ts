/** What a feature or item of a file is edited as. */
export type ItemKind = 'event' | 'leg' | 'stay' | 'place' | 'source' | 'other'
