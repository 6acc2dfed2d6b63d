/** Keys of an address for what map and time show, which a step of a lesson can hold too. */
export const STEP_KEYS = [
  'from',
  'to',
  'event',
  'panel',
  'q',
  'cat',
  'place',
  'party',
  'ver',
  'lens',
  'compare',
  'map',
  'axis',
  'spacing',
] as const

/** Keys for what is the reader's own in all their windows, whatever is shown. */
export const OWN_KEYS = ['theme', 'cal', 'lang'] as const

/** The address of another file, shown in place of the dataset. It stays in the address whatever the view. */
export const DATA_KEY = 'data'

/** A file of somebody's computer, shown in place of the dataset (`local-file.ts`). It stays in the address as `data` does. */
export const FILE_KEY = 'file'

/** The address of an archive of map tiles (PMTiles) that is drawn beneath the events; may be there several times, and stays too. */
export const CONTEXT_KEY = 'context'

/** Which members of a file say what, where the reader chose them (`fields/field-choices.ts`). It stays as the file does. */
export const FIELDS_KEY = 'fields'

/** All keys that an address may hold. */
export const VIEW_KEYS: ReadonlySet<string> = new Set([
  ...STEP_KEYS,
  ...OWN_KEYS,
  'crowd',
  'embed',
  'mode',
  'lesson',
  'step',
  // Which screen the page shows is none of the view's: `main.tsx` reads it.
  'presenter',
])
