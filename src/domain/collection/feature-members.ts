import { asObject, isJsonObject, ownMember } from '../json/json-value'
import { safeLink } from '../link/safe-link'

/** One member of anybody's feature, to be read. */
export interface FeatureMember {
  /** Its way within the properties: `timespan.begin`. */
  readonly name: string
  readonly text: string
  /** Where the text is an address that may be followed. */
  readonly href: string | undefined
}

export interface FeatureMembers {
  readonly members: readonly FeatureMember[]
  /** How many more there are. */
  readonly more: number
}

const MOST_MEMBERS = 200
const LONGEST_TEXT = 5000
const DEEPEST = 3

/** Members of a feature that are told otherwise. */
const GEOJSON = new Set(['type', 'geometry', 'properties', 'bbox'])

/**
 * What a feature says, as texts: its properties in their order, then foreign members (RFC 7946 section 6.1). Objects are
 * taken apart to a depth of three, lists of plain values joined; deeper ones and long texts are cut. Empty values are left out.
 */
export function featureMembers(feature: unknown): FeatureMembers {
  const object = asObject(feature)
  const found: FeatureMember[] = []
  let more = 0
  const add = (name: string, text: string) => {
    if (text === '') return
    if (found.length >= MOST_MEMBERS) more++
    else
      found.push({
        ...{ name, text: cut(text) },
        // An address that long is none, and takes long to be found so.
        href: text.length > LONGEST_TEXT ? undefined : safeLink(text)?.href,
      })
  }
  const walk = (value: unknown, name: string, depth: number) => {
    if (isJsonObject(value) && depth < DEEPEST) {
      for (const key of Object.keys(value)) {
        // What lies in an object of thousands of members is counted, not told.
        if (found.length >= MOST_MEMBERS) more++
        else walk(value[key], name === '' ? key : `${name}.${key}`, depth + 1)
      }
    } else add(name, textOf(value))
  }
  walk(ownMember(object, 'properties'), '', 0)
  for (const key of Object.keys(object)) if (!GEOJSON.has(key)) walk(object[key], key, 1)
  return { members: found, more }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value.trim()
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object' || each === null))
    return value
      .slice(0, MOST_MEMBERS)
      .filter((each) => each !== null)
      .join(', ')
  return written(value)
}

/** As JSON; what is nested too deep for that is only hinted at. */
function written(value: object): string {
  try {
    return JSON.stringify(value)
  } catch {
    return '…'
  }
}

function cut(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text
}
