import { utcDay } from './utc-day'

/**
 * How a line between two territories is drawn.
 * - `international`: an agreed border between states (or a state and a colony or mandate).
 * - `disputed`: contested, undetermined, or a cease-fire line. Drawn dashed, whoever holds the ground.
 * - `internal`: a line inside one state, drawn like a first-level division.
 * - `none`: no line at that time.
 */
export type BorderStatus = 'international' | 'disputed' | 'internal' | 'none'

/** The status from a day (days since 1970-01-01 UTC) until the next entry. */
export interface BorderSpan {
  readonly from: number
  readonly status: BorderStatus
}

export interface BorderHistory {
  /** In order of time; the first begins at -Infinity. */
  readonly spans: readonly BorderSpan[]
}

/**
 * Borders and names are kept from this day on; an earlier day is drawn as this one. The years of
 * decolonization before it would need many more names.
 */
export const BORDERS_KNOWN_FROM = utcDay(1963, 1, 1)

const since = (
  status: BorderStatus,
  ...changes: readonly [number, BorderStatus][]
): readonly BorderSpan[] => [
  { from: Number.NEGATIVE_INFINITY, status },
  ...changes.map(([from, next]) => ({ from, status: next })),
]

/**
 * Every border of the base map (grounds and sources: `border-sources.ts`) that is not simply "international in all years", by its id in the tiles.
 *
 * Rules, applied alike everywhere:
 * 1. Where a state ended, the day it ended; where a part left, the day the independence took effect or,
 *    where that was contested at first, the day of first general recognition.
 * 2. A line that one of the two sides, or the United Nations, does not hold to be a settled border is
 *    `disputed`. The map takes no side on who is right and draws no front lines.
 * 3. Lines come from Natural Earth, which follows control on the ground; where that makes a border out
 *    of a contested line, rule 2 turns it into a dashed one.
 */
export const BORDER_HISTORIES = {
  soviet: {
    spans: since('internal', [utcDay(1991, 12, 26), 'international']),
  },
  baltic: {
    spans: since('internal', [utcDay(1991, 9, 6), 'international']),
  },
  'slovenia-croatia': {
    spans: since('internal', [utcDay(1992, 1, 15), 'international']),
  },
  bosnia: {
    spans: since('internal', [utcDay(1992, 4, 7), 'international']),
  },
  macedonia: {
    spans: since('internal', [utcDay(1992, 4, 27), 'international']),
  },
  montenegro: {
    spans: since('internal', [utcDay(2006, 6, 3), 'international']),
  },
  kosovo: {
    spans: since('internal', [utcDay(2008, 2, 17), 'disputed']),
  },
  'czechia-slovakia': {
    spans: since('internal', [utcDay(1993, 1, 1), 'international']),
  },
  'inner-german': {
    spans: since('international', [utcDay(1990, 10, 3), 'none']),
  },
  yemen: {
    spans: since('international', [utcDay(1990, 5, 22), 'none']),
  },
  vietnam: {
    spans: since('disputed', [utcDay(1976, 7, 2), 'none']),
  },
  eritrea: {
    spans: since('internal', [utcDay(1993, 5, 24), 'international']),
  },
  'south-sudan': {
    spans: since('internal', [utcDay(2011, 7, 9), 'disputed']),
  },
  namibia: {
    spans: since('disputed', [utcDay(1990, 3, 21), 'international']),
  },
  timor: {
    spans: since('international', [utcDay(1975, 12, 7), 'disputed'], [utcDay(2002, 5, 20), 'international']),
  },
  'western-sahara': {
    spans: since('international', [utcDay(1976, 2, 26), 'disputed']),
  },
  somaliland: {
    spans: since('none', [utcDay(1991, 5, 18), 'disputed']),
  },
  cyprus: {
    spans: since('none', [utcDay(1974, 8, 16), 'disputed']),
  },
  korea: {
    spans: since('disputed'),
  },
  kashmir: {
    spans: since('disputed'),
  },
  arunachal: {
    spans: since('disputed'),
  },
  'armistice-1949': {
    spans: since('disputed'),
  },
  'jordan-river': {
    spans: since('internal', [utcDay(1967, 6, 7), 'disputed']),
  },
  'egypt-israel': {
    spans: since('disputed', [utcDay(1979, 3, 26), 'international']),
  },
  'jordan-israel': {
    spans: since('disputed', [utcDay(1994, 10, 26), 'international']),
  },
  golan: {
    spans: since('none', [utcDay(1967, 6, 10), 'disputed']),
  },
  crimea: {
    spans: since('none', [utcDay(2014, 3, 18), 'disputed']),
  },
  'saudi-yemen': {
    spans: since('disputed', [utcDay(2000, 6, 12), 'international']),
  },
  'saudi-emirates': {
    spans: since('disputed', [utcDay(1974, 8, 21), 'international']),
  },
  'saudi-oman': {
    spans: since('disputed', [utcDay(1990, 3, 21), 'international']),
  },
  'oman-yemen': {
    spans: since('disputed', [utcDay(1992, 10, 1), 'international']),
  },
  halaib: {
    spans: since('disputed'),
  },
  essequibo: {
    spans: since('disputed'),
  },
  'hong-kong': {
    spans: since('international', [utcDay(1997, 7, 1), 'internal']),
  },
  macao: {
    spans: since('international', [utcDay(1999, 12, 20), 'internal']),
  },
  leased: {
    spans: since('none'),
  },
} as const satisfies Record<string, BorderHistory>

export type BorderHistoryId = keyof typeof BORDER_HISTORIES

/** Whether a text, from a tile for instance, names a known history. */
export function isBorderHistoryId(value: unknown): value is BorderHistoryId {
  return typeof value === 'string' && Object.hasOwn(BORDER_HISTORIES, value)
}
