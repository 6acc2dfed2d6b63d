import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { atlasFileSchema } from '../../domain/atlas/atlas-schema'
import { eventsFileSchema } from '../../domain/atlas/event-schema'
import { placesFileSchema } from '../../domain/atlas/place-schema'
import { relocationsFileSchema } from '../../domain/atlas/relocation-schema'
import { sourcesFileSchema } from '../../domain/atlas/source-schema'
import { writeJson } from '../../domain/edit/json-layout'
import { DATA_LAYOUT } from '../../domain/edit/lay-out'
import { lessonSchema } from '../../domain/lesson/lesson-schema'

const SHAPES: readonly (readonly [name: string, title: string, shape: GenericSchema])[] = [
  ['atlas', 'The atlas: its title, categories, parties and files', atlasFileSchema],
  ['events', 'Events: one Point feature each', eventsFileSchema],
  ['relocations', 'Legs (LineStrings) and stays (Points)', relocationsFileSchema],
  ['places', 'Gazetteer: one Point feature a place', placesFileSchema],
  ['sources', 'Sources in CSL-JSON', sourcesFileSchema],
  ['lesson', 'A lesson: steps of the map, each with its text', lessonSchema],
]

const CONFIG: ConversionConfig = { target: 'draft-07', errorMode: 'throw' }

/** The JSON Schema files of `data/schema/` by name: the shapes of the data for editors that complete and check. */
export function dataSchemas(): ReadonlyMap<string, string> {
  return new Map(
    SHAPES.map(([name, title, shape]) => {
      const { $schema, ...schema } = toJsonSchema(shape, CONFIG)
      return [`${name}.schema.json`, `${writeJson({ $schema, title, ...schema }, DATA_LAYOUT, '')}\n`]
    }),
  )
}
