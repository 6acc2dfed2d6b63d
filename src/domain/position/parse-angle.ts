/** An angle as somebody wrote it. */
export interface TypedAngle {
  /** Degrees, with the decimals that what was written is worth. */
  readonly degrees: number
  /** Which axis and which side of it a letter names; undefined without a letter. */
  readonly side: Side | undefined
}

export type Side = 'N' | 'S' | 'E' | 'W'

const NUMBER = String.raw`\d+(?:\.\d+)?`
const SHAPE = new RegExp(
  String.raw`^([NSEW])?\s*([-+])?\s*(${NUMBER})\s*[°:]?\s*(?:(${NUMBER})\s*[':]?\s*(?:(${NUMBER})\s*"?)?)?\s*([NSEW])?$`,
  'i',
)

/**
 * Reads one angle: `35.6944`, `-0.5`, `35°41'39.8"N`, `N35 41.6`, `35:41:39`. Marks have to be those of ASCII and `°`.
 * `parts`: minutes or seconds that are 60 or more. Undefined where it is none.
 */
export function parseAngle(text: string): TypedAngle | 'parts' | undefined {
  const match = SHAPE.exec(text.trim())
  if (!match) return undefined
  const [, before, sign, degreeText = '', minuteText, secondText, after] = match
  if (before && after) return undefined
  const side = (before ?? after)?.toUpperCase() as Side | undefined
  const isWest = side === 'S' || side === 'W'
  if (sign === '-' && side) return undefined
  if (minuteText && (degreeText.includes('.') || (secondText && minuteText.includes('.')))) return undefined
  const [minutes, seconds] = [Number(minuteText ?? 0), Number(secondText ?? 0)]
  if (minutes >= 60 || seconds >= 60) return 'parts'
  const isNegative = sign === '-' || isWest
  if (minuteText === undefined) return { degrees: signed(Number(degreeText), isNegative), side }
  const decimals = secondText === undefined ? decimalsOf(minuteText) + 2 : decimalsOf(secondText) + 4
  const degrees = Number(degreeText) + minutes / 60 + seconds / 3600
  return { degrees: signed(Number(degrees.toFixed(Math.min(decimals, MOST_DECIMALS))), isNegative), side }
}

/** A tenth of a millimetre; `toFixed` gives no digits beyond those that a number has. */
const MOST_DECIMALS = 9

function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0
}

function signed(value: number, isNegative: boolean): number {
  return isNegative && value !== 0 ? -value : value
}
