import { asEarthPosition } from '../atlas/position'
import { type JsonDocument, parseJson } from '../json/json-document'
import {
  asArray,
  asObject,
  asText,
  isJsonObject,
  type JsonObject,
  type JsonPath,
  ownMember,
} from '../json/json-value'
import type { EncodingFault } from '../json/utf8'
import type { Problem } from '../problem'
import { createReport, type Report } from './report'

/** A file by its name (with `/` between folders) and its text. */
export interface TextFile {
  readonly name: string
  readonly text: string
  /** Where the bytes of the file are not UTF-8: it is then reported and not read further. */
  readonly encodingFault?: EncodingFault | undefined
}

export interface CheckedFile {
  readonly name: string
  readonly document: JsonDocument
  readonly report: Report
}

/** One feature of a file, as written: nothing of its shape is sure. */
export interface RawFeature {
  readonly id: string | undefined
  readonly properties: JsonObject
  readonly geometry: JsonObject
  /** The time beside the properties, as Linked Places writes it. */
  readonly when: unknown
  readonly path: JsonPath
  readonly file: CheckedFile
}

/** The files of a dataset by what they hold; those that are missing or no JSON are undefined. */
export interface Dataset {
  readonly atlas: CheckedFile | undefined
  readonly events: CheckedFile | undefined
  readonly relocations: CheckedFile | undefined
  readonly places: CheckedFile | undefined
  readonly sources: CheckedFile | undefined
}

/** A dataset of which nothing is known. */
export const NO_PARTS: Dataset = {
  atlas: undefined,
  events: undefined,
  relocations: undefined,
  places: undefined,
  sources: undefined,
}

/** Parses the text of a file, by default as JSON alone; where its bytes are no UTF-8 that is its one problem. */
export function parseFile(file: TextFile, parse: (text: string) => JsonDocument = parseJson): CheckedFile {
  const document = parse(file.text)
  const fault = file.encodingFault
  if (fault === undefined) return { name: file.name, document, report: createReport(document) }
  const values = { byte: fault.byte, value: fault.value, encoding: fault.encoding ?? '' }
  const range = { from: fault.at, to: fault.at + 1 }
  const problem: Problem = { code: 'json/not-utf8', severity: 'error', values, path: [], ...range }
  const unread = { ...parseJson(''), text: file.text, problems: [problem], lines: document.lines }
  return { name: file.name, document: unread, report: createReport(unread) }
}

/** The features of a file that are objects; none where it is no FeatureCollection. */
export function* featuresOf(file: CheckedFile | undefined): Generator<RawFeature> {
  if (file === undefined) return
  const features = asArray(asObject(file.document.value).features)
  for (let index = 0; index < features.length; index++) {
    const feature = features[index]
    if (isJsonObject(feature)) yield rawFeature(file, feature, ['features', index])
  }
}

/** The features of a file that belongs to no atlas, which may also be one Feature alone. */
export function* looseFeaturesOf(file: CheckedFile): Generator<RawFeature> {
  const { value } = file.document
  if (isJsonObject(value) && value.type === 'Feature') yield rawFeature(file, value, [])
  else yield* featuresOf(file)
}

function rawFeature(file: CheckedFile, feature: JsonObject, path: JsonPath): RawFeature {
  return {
    id: asText(ownMember(feature, 'id')),
    properties: asObject(ownMember(feature, 'properties')),
    geometry: asObject(ownMember(feature, 'geometry')),
    when: ownMember(feature, 'when'),
    path,
    file,
  }
}

/** The position of a point feature. */
export function pointOf(feature: RawFeature): readonly [lon: number, lat: number] | undefined {
  return feature.geometry.type === 'Point' ? asEarthPosition(feature.geometry.coordinates) : undefined
}

export function isLeg({ properties, geometry }: Pick<RawFeature, 'properties' | 'geometry'>): boolean {
  const { kind } = properties
  return kind === 'leg' || (kind !== 'stay' && geometry.type === 'LineString')
}
