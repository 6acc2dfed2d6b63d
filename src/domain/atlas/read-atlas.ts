import * as v from 'valibot'
import type { Problem } from '../problem'
import { overlaps } from '../time/time-span'
import type { Atlas, AtlasEvent } from './atlas'
import { AtlasReader } from './atlas-reader'
import { atlasFileSchema, categorySchema, nameSchema, partySchema } from './atlas-schema'
import { id } from './member-schemas'
import { namesOf, otherNamesOf } from './names'
import { readBounds } from './read-bounds'
import { readEvents } from './read-events'
import { readExtent } from './read-extent'
import { readPlaces } from './read-places'
import { readRelocations } from './read-relocations'
import { sourceSchema } from './source-schema'

/** The parsed JSON of the files of a dataset. */
export interface AtlasFiles {
  readonly atlas: unknown
  readonly events: unknown
  readonly relocations: unknown
  readonly places: unknown
  readonly sources: unknown
}

/** One category, party or name that is amiss does not cost the others. */
const readableAtlasFileSchema = v.looseObject({
  ...atlasFileSchema.entries,
  categories: v.array(v.unknown()),
  parties: v.array(v.unknown()),
  names: v.optional(v.unknown()),
  lessons: v.optional(v.unknown()),
})

/**
 * Assembles the dataset from its parsed files. A part that does not have the shape of its schema is left out
 * and named in `problems`; the rest stays usable.
 *
 * @throws never; `undefined` as the atlas means that `atlas.json` itself could not be read.
 */
export function readAtlas(files: AtlasFiles): { atlas: Atlas | undefined; problems: readonly Problem[] } {
  const reader = new AtlasReader()
  const { problems } = reader
  const file = reader.read(readableAtlasFileSchema, files.atlas, ['atlas'])
  if (!file) return { atlas: undefined, problems }

  const relocations = reader.features(files.relocations, 'relocations')
  const events = readEvents(reader, reader.features(files.events, 'events'), relocations)
  const extent = readExtent(reader, file.extent, events)
  reportOutside(reader, events, extent, files.events)
  const sources = reader.list(files.sources, files.sources, ['sources'])
  const atlas: Atlas = {
    title: file.title,
    subtitle: file.subtitle,
    summary: file.summary,
    version: file.version,
    licence: file.licence,
    extent,
    bounds: readBounds(reader, file.view.bounds, events),
    categories: reader.readAll(categorySchema, file.categories, ['atlas', 'categories']),
    parties: byId(reader.readAll(partySchema, file.parties, ['atlas', 'parties'])),
    names: reader
      .readAll(nameSchema, reader.list(file.names, file.names, ['atlas', 'names']), ['atlas', 'names'])
      .map((name) => [...namesOf(name), ...otherNamesOf(name)]),
    places: readPlaces(reader, reader.features(files.places, 'places')),
    sources: byId(reader.readAll(sourceSchema, sources, ['sources'])),
    events,
    ...readRelocations(reader, relocations),
    lessons: reader.readAll(id, reader.list(file.lessons, file.lessons, ['atlas', 'lessons']), [
      'atlas',
      'lessons',
    ]),
    problems,
  }
  return { atlas, problems }
}

/** Names the events that no window of the atlas reaches. */
function reportOutside(
  reader: AtlasReader,
  events: readonly AtlasEvent[],
  extent: Atlas['extent'],
  file: unknown,
): void {
  const outside = new Set(events.filter(({ span }) => span && !overlaps(span, extent)).map(({ id }) => id))
  if (outside.size === 0) return
  const { features = [] } = file as { features?: readonly { id?: unknown }[] }
  for (const [index, feature] of features.entries()) {
    if (!outside.delete(String(feature?.id))) continue
    reader.report('read/outside', ['events', 'features', index, 'properties', 'date'])
  }
}

function byId<T extends { readonly id: string }>(members: readonly T[]): ReadonlyMap<string, T> {
  return new Map(members.map((member) => [member.id, member]))
}
