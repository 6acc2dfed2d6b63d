import { atlasFileSchema } from '../atlas/atlas-schema'
import { eventFeatureSchema } from '../atlas/event-schema'
import { FILE_NAMES } from '../atlas/file-names'
import { placeFeatureSchema } from '../atlas/place-schema'
import { legFeatureSchema, stayFeatureSchema } from '../atlas/relocation-schema'
import { sourceSchema } from '../atlas/source-schema'
import { asArray, asObject, asText, isJsonObject, kindOf, ownMember } from '../json/json-value'
import { nearestWord } from '../search/nearest-word'
import { checkCategories } from './check-categories'
import { checkClaimSources } from './check-claims'
import { checkDates } from './check-dates'
import { checkFirstView } from './check-first-view'
import { checkGeoJsonForm } from './check-geojson-form'
import { checkIds, checkNearDuplicates } from './check-ids'
import { checkLessons, lessonIdOf } from './check-lessons'
import { checkNameLists } from './check-name-lists'
import { checkNames } from './check-names'
import { checkPlaces } from './check-places'
import { checkReferences } from './check-references'
import { checkShape } from './check-shape'
import { checkSourceDates } from './check-source-dates'
import { checkSourceTypes } from './check-source-types'
import { checkStanding } from './check-standing'
import { checkText } from './check-text'
import { checkUnused } from './check-unused'
import { checkWording } from './check-wording'
import { type CheckedFile, type Dataset, isLeg, parseFile, type TextFile } from './dataset'
import { type FileProblem, problemsOf } from './file-problem'
import { readGazetteer } from './gazetteer'
import { readTolerantly } from './read-tolerantly'

/** What is wrong with a dataset, and what of it could not be found out. */
export interface AtlasFindings {
  readonly problems: readonly FileProblem[]
  /** Names of the lessons of which only what they name was looked up in the dataset, as it has errors. */
  readonly lessonsInPart: readonly string[]
}

/** Checks a dataset as `checkAtlasFiles` does, for those who ask for its problems alone. */
export function checkAtlas(texts: readonly TextFile[]): readonly FileProblem[] {
  return checkAtlasFiles(texts).problems
}

/**
 * Checks a dataset: `atlas.json`, the files that it names, lessons and whatever other JSON lies beside them.
 * Names are those that `atlas.json` would write (`events.geojson`, `lessons/exile.json`). Never throws.
 */
export function checkAtlasFiles(texts: readonly TextFile[]): AtlasFindings {
  const files = texts.map((text) => parseFile(text, readTolerantly))
  const { dataset: sorted, others } = sortFiles(files)
  checkParts(sorted)
  for (const file of files) if (lessonIdOf(file) === undefined) checkText(file)
  const dataset = withLists(sorted)
  checkUnused(dataset)
  const lessons = others.filter((file) => lessonIdOf(file) !== undefined)
  const isWhole = checkLessons(dataset, lessons)
  return {
    problems: files.flatMap(problemsOf),
    lessonsInPart: isWhole ? [] : lessons.map(({ name }) => name),
  }
}

/** Checks the parts of a dataset by themselves and against one another; of what is missing nothing is known. */
export function checkParts(sorted: Dataset): void {
  const dataset = withLists(sorted)
  for (const part of ['events', 'relocations', 'places'] as const) {
    const file = sorted[part]
    if (file === undefined) continue
    checkGeoJsonForm(file.report, file.document.value)
    checkFeatureShapes(file, part)
  }
  if (dataset.atlas !== undefined) {
    const { document, report } = dataset.atlas
    checkShape(report, atlasFileSchema, document.value, [])
    checkNames(report, atlasFileSchema, document.value, [])
    checkFirstView(dataset.atlas)
    checkCategories(dataset.atlas)
  }
  if (sorted.sources !== undefined) {
    checkSources(sorted.sources)
    checkSourceDates(sorted.sources)
    checkSourceTypes(sorted.sources)
  }

  const gazetteer = readGazetteer(dataset)
  checkIds(dataset)
  checkNearDuplicates(dataset.events)
  checkNameLists(dataset)
  checkDates(dataset)
  checkReferences(dataset, gazetteer)
  checkPlaces(dataset, gazetteer)
  checkClaimSources(dataset.events, gazetteer.sources)
  checkStanding(dataset.events)
  checkWording(dataset)
}

const PARTS = ['events', 'relocations', 'places', 'sources'] as const

/** Gives each file its part by the names in `atlas.json`; by the usual names where that cannot be read. */
function sortFiles(files: readonly CheckedFile[]): { dataset: Dataset; others: readonly CheckedFile[] } {
  const byName = new Map(files.map((file) => [file.name, file]))
  const atlas = byName.get(FILE_NAMES.atlas)
  const named = asObject(ownMember(asObject(atlas?.document.value), 'files'))
  const used = new Set<CheckedFile | undefined>([atlas])
  const parts: Partial<Record<(typeof PARTS)[number], CheckedFile>> = {}
  for (const part of PARTS) {
    const name = asText(ownMember(named, part)) ?? (part === 'sources' ? 'sources.json' : `${part}.geojson`)
    const file = byName.get(name)
    if (file === undefined && Object.hasOwn(named, part)) {
      const values = { name: name.slice(0, 80), suggestion: nearestWord(name, byName.keys()) ?? '' }
      atlas?.report.add('reference/file', ['files', part], values)
    }
    if (file === undefined || used.has(file)) continue
    used.add(file)
    if (file.document.value !== undefined) parts[part] = file
  }
  const dataset: Dataset = {
    atlas: isJsonObject(atlas?.document.value) ? atlas : undefined,
    events: parts.events,
    relocations: parts.relocations,
    places: parts.places,
    sources: parts.sources,
  }
  if (atlas !== undefined && atlas.document.value !== undefined && dataset.atlas === undefined) {
    const values = { key: FILE_NAMES.atlas, expected: 'object', found: kindOf(atlas.document.value) }
    atlas.report.add('schema/type', [], values)
  }
  return { dataset, others: files.filter((file) => !used.has(file)) }
}

/** The dataset without the files that do not hold the list that they are for: nothing is known of what they should hold. */
function withLists(dataset: Dataset): Dataset {
  const listed = (file: CheckedFile | undefined): CheckedFile | undefined =>
    Array.isArray(asObject(file?.document.value).features) ? file : undefined
  return {
    atlas: dataset.atlas,
    events: listed(dataset.events),
    relocations: listed(dataset.relocations),
    places: listed(dataset.places),
    sources: Array.isArray(dataset.sources?.document.value) ? dataset.sources : undefined,
  }
}

export function checkFeatureShapes(file: CheckedFile, part: 'events' | 'relocations' | 'places'): void {
  const features = asArray(asObject(file.document.value).features)
  for (let index = 0; index < features.length; index++) {
    const feature = features[index]
    if (!isJsonObject(feature)) continue
    const path = ['features', index]
    const schema =
      part === 'events'
        ? eventFeatureSchema
        : part === 'places'
          ? placeFeatureSchema
          : isLeg({ properties: asObject(feature.properties), geometry: asObject(feature.geometry) })
            ? legFeatureSchema
            : stayFeatureSchema
    checkShape(file.report, schema, feature, path, true)
    checkNames(file.report, schema, feature, path)
  }
}

function checkSources({ document, report }: CheckedFile): void {
  if (!Array.isArray(document.value)) {
    report.add('schema/type', [], { key: 'sources', expected: 'array', found: kindOf(document.value) })
    return
  }
  for (let index = 0; index < document.value.length; index++) {
    const source: unknown = document.value[index]
    checkShape(report, sourceSchema, source, [index])
    checkNames(report, sourceSchema, source, [index])
  }
}
