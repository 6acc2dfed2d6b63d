/** What a feature or item of a file is edited as. */
export type ItemKind = FeatureItemKind | 'source'

/** What has its place on the map. */
export type FeatureItemKind = 'event' | 'leg' | 'stay' | 'place' | 'other'
