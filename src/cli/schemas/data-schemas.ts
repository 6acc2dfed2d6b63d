import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { atlasFileSchema } from '../../domain/atlas/atlas-schema'
import { eventsFileSchema } from '../../domain/atlas/event-schema'
import { placesFileSchema } from '../../domain/atlas/place-schema'
import { relocationsFileSchema } from '../../domain/atlas/relocation-schema'
import { sourcesFileSchema } from '../../domain/atlas/source-schema'
import { writeJson } from '../../domain/edit/json-layout'
import { DATA_LAYOUT } from '../../domain/edit/lay-out'
import type { JsonObject } from '../../domain/json/json-value'
import { lessonSchema } from '../../domain/lesson/lesson-schema'
import { fieldHelpTables } from '../../i18n/en/field-help/field-help'
import type { HelpTable } from '../../i18n/en/field-help/help-table'
import { explainCollection, explainSchema } from './explain-schema'

const { collection, event, leg, stay, place, source, atlas, lesson } = fieldHelpTables

interface SchemaFile {
  readonly title: string
  readonly shape: GenericSchema
  readonly explain: (schema: JsonObject) => JsonObject
}

const of = (help: HelpTable) => (schema: JsonObject) => explainSchema(schema, help)
const collectionOf =
  (...kinds: readonly HelpTable[]) =>
  (schema: JsonObject) =>
    explainCollection(schema, collection, kinds)

const FILES: Readonly<Record<string, SchemaFile>> = {
  atlas: {
    title: 'The atlas: its title, categories, parties and files',
    shape: atlasFileSchema,
    explain: of(atlas),
  },
  events: { title: 'Events: one Point feature each', shape: eventsFileSchema, explain: collectionOf(event) },
  relocations: {
    title: 'Legs (LineStrings) and stays (Points)',
    shape: relocationsFileSchema,
    explain: collectionOf(leg, stay),
  },
  places: {
    title: 'Gazetteer: one Point feature a place',
    shape: placesFileSchema,
    explain: collectionOf(place),
  },
  sources: { title: 'Sources in CSL-JSON', shape: sourcesFileSchema, explain: of(source) },
  lesson: {
    title: 'A lesson: steps of the map, each with its text',
    shape: lessonSchema,
    explain: of(lesson),
  },
}

const CONFIG: ConversionConfig = { target: 'draft-07', errorMode: 'throw' }

/**
 * The JSON Schema files of `data/schema/` by name: the shapes of the data for editors that complete and check, with the help
 * that the page shows too.
 */
export function dataSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, { title, shape, explain }]) => {
      const { $schema, ...schema } = toJsonSchema(shape, CONFIG)
      const explained = explain(schema as JsonObject)
      return [`${name}.schema.json`, `${writeJson({ $schema, title, ...explained }, DATA_LAYOUT, '')}\n`]
    }),
  )
}
