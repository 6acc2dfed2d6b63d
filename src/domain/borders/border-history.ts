import { civilToDays } from '../time/days'

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

/** In order of time; the first span begins at -Infinity. */
export type BorderHistory = readonly BorderSpan[]

/**
 * Borders and names of countries are kept from this day on; of earlier days none are drawn, rather than wrong ones. The years
 * of decolonization before it would need many more names.
 */
export const BORDERS_KNOWN_FROM = civilToDays(1963, 1, 1)

const since = (
  status: BorderStatus,
  ...changes: readonly [number, BorderStatus][]
): readonly BorderSpan[] => [
  { from: Number.NEGATIVE_INFINITY, status },
  ...changes.map(([from, next]) => ({ from, status: next })),
]

/**
 * Every border of the base map that is not simply "international in all years", by its id in the tiles.
 * Grounds and sources: `border-sources.ts`.
 *
 * Rules, applied alike everywhere:
 * 1. Where a state ended, the day it ended; where a part left, the day the independence took effect or,
 *    where that was contested at first, the day of first general recognition.
 * 2. A line that one of the two sides, or the United Nations, does not hold to be a settled border is
 *    `disputed`, and so is one that Natural Earth classes as disputed, indefinite or a line of control. Until
 *    a border was first agreed it was that too. The map takes no side on who is right and draws no front
 *    lines, and of occupations only the lines that Natural Earth has. A neutral zone is a dashed line along
 *    its later division.
 * 3. Lines come from Natural Earth, which follows control on the ground; where that makes a border out
 *    of a contested line, rule 2 turns it into a dashed one. They are today's: a border that was moved by
 *    exchange of land is drawn as it is now.
 */
export const BORDER_HISTORIES = {
  soviet: since('internal', [civilToDays(1991, 12, 26), 'international']),
  baltic: since('internal', [civilToDays(1991, 9, 6), 'international']),
  'slovenia-croatia': since('internal', [civilToDays(1992, 1, 15), 'international']),
  bosnia: since('internal', [civilToDays(1992, 4, 7), 'international']),
  macedonia: since('internal', [civilToDays(1992, 4, 27), 'international']),
  montenegro: since('internal', [civilToDays(2006, 6, 3), 'international']),
  kosovo: since('internal', [civilToDays(2008, 2, 17), 'disputed']),
  'czechia-slovakia': since('internal', [civilToDays(1993, 1, 1), 'international']),
  'inner-german': since('international', [civilToDays(1990, 10, 3), 'none']),
  yemen: since('international', [civilToDays(1990, 5, 22), 'none']),
  vietnam: since('disputed', [civilToDays(1976, 7, 2), 'none']),
  eritrea: since('internal', [civilToDays(1993, 5, 24), 'international']),
  'south-sudan': since('internal', [civilToDays(2011, 7, 9), 'disputed']),
  namibia: since(
    'international',
    [civilToDays(1966, 10, 27), 'disputed'],
    [civilToDays(1990, 3, 21), 'international'],
  ),
  timor: since(
    'international',
    [civilToDays(1975, 12, 7), 'disputed'],
    [civilToDays(2002, 5, 20), 'international'],
  ),
  'western-sahara': since('international', [civilToDays(1976, 2, 26), 'disputed']),
  somaliland: since('none', [civilToDays(1991, 5, 18), 'disputed']),
  cyprus: since('none', [civilToDays(1974, 8, 16), 'disputed']),
  korea: since('disputed'),
  kashmir: since('disputed'),
  'china-india': since('disputed'),
  'armistice-1949': since('disputed'),
  'jordan-river': since('internal', [civilToDays(1967, 6, 7), 'disputed']),
  'egypt-israel': since('disputed', [civilToDays(1979, 3, 26), 'international']),
  'jordan-israel': since('disputed', [civilToDays(1994, 10, 26), 'international']),
  golan: since('none', [civilToDays(1967, 6, 10), 'disputed']),
  crimea: since('none', [civilToDays(2014, 3, 18), 'disputed']),
  'saudi-yemen': since('disputed', [civilToDays(2000, 6, 12), 'international']),
  'saudi-emirates': since('disputed'),
  'saudi-oman': since('disputed', [civilToDays(1990, 3, 21), 'international']),
  'oman-yemen': since('disputed', [civilToDays(1992, 10, 1), 'international']),
  'oman-emirates': since('disputed', [civilToDays(2002, 6, 22), 'international']),
  'saudi-qatar': since('disputed', [civilToDays(2001, 3, 21), 'international']),
  'saudi-kuwait': since('disputed', [civilToDays(1969, 12, 18), 'international']),
  'saudi-iraq': since('disputed', [civilToDays(1981, 12, 26), 'international']),
  'iraq-kuwait': since(
    'disputed',
    [civilToDays(1963, 10, 4), 'international'],
    [civilToDays(1990, 8, 2), 'disputed'],
    [civilToDays(1994, 11, 10), 'international'],
  ),
  'algeria-morocco': since('disputed', [civilToDays(1992, 1, 1), 'international']),
  'chad-libya': since(
    'international',
    [civilToDays(1973, 1, 1), 'disputed'],
    [civilToDays(1994, 2, 3), 'international'],
  ),
  halaib: since('disputed'),
  essequibo: since('disputed'),
  unsettled: since('disputed'),
  'hong-kong': since('international', [civilToDays(1997, 7, 1), 'internal']),
  macao: since('international', [civilToDays(1999, 12, 20), 'internal']),
  leased: since('none'),
} as const satisfies Record<string, BorderHistory>

export type BorderHistoryId = keyof typeof BORDER_HISTORIES

/** Whether a text, from a tile for instance, names a known history. */
export function isBorderHistoryId(value: unknown): value is BorderHistoryId {
  return typeof value === 'string' && Object.hasOwn(BORDER_HISTORIES, value)
}
