import type { JsonPath } from '../../../domain/json/json-value'
import { atlas } from './atlas'
import { collection, event } from './event'
import type { HelpTable } from './help-table'
import { lesson } from './lesson'
import { place } from './place'
import { leg, stay } from './relocation'
import { source } from './source'

/** What the members of each kind of thing are: a feature, a source, a whole file. From here the schemas have it too. */
export const fieldHelpTables = { collection, event, leg, stay, place, source, atlas, lesson }

export type HelpedKind = keyof typeof fieldHelpTables

export interface FieldHelp {
  readonly label: string
  /** A sentence or more; says where ids are listed. */
  readonly description: string
  /** A value as a file may hold it. */
  readonly example: unknown
}

/** What a member is, by its path in the thing: `fieldHelp('event', ['properties', 'claims', 0, 'by'])`. */
export function fieldHelp(kind: HelpedKind, path: JsonPath): FieldHelp | undefined {
  const table: HelpTable = fieldHelpTables[kind]
  const key = path.filter((step) => typeof step === 'string').join('.')
  const found = [key, key.replace(/:[^:.]*$/, ':*')].find((each) => Object.hasOwn(table, each))
  const help = found === undefined ? undefined : table[found]
  return help && { label: help[0], description: help[1], example: help[2] }
}
