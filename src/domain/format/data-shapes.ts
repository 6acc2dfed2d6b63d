import * as v from 'valibot'
import { atlasFileSchema } from '../atlas/atlas-schema'
import { eventFeatureSchema } from '../atlas/event-schema'
import { collectionOf } from '../atlas/member-schemas'
import { placeFeatureSchema } from '../atlas/place-schema'
import { legFeatureSchema, stayFeatureSchema } from '../atlas/relocation-schema'
import { sourcesFileSchema } from '../atlas/source-schema'
import { lessonSchema } from '../lesson/lesson-schema'

const feature = v.union([eventFeatureSchema, legFeatureSchema, stayFeatureSchema, placeFeatureSchema])

/** All that a data file may hold, so that a file is known by what it holds and not by its name. */
export const dataShapes = v.union([
  collectionOf(feature),
  feature,
  atlasFileSchema,
  lessonSchema,
  sourcesFileSchema,
])
