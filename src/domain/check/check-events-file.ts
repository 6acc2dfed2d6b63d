import { eventFeatureSchema } from '../atlas/event-schema'
import { asArray, asObject, isJsonObject } from '../json/json-value'
import { checkClaimSources } from './check-claims'
import { checkGeoJsonForm } from './check-geojson-form'
import { checkFeatureIds, checkNearDuplicates } from './check-ids'
import { checkLesson, isLesson } from './check-lessons'
import { checkNames } from './check-names'
import { checkInCountry } from './check-places'
import { checkShape } from './check-shape'
import { checkStanding } from './check-standing'
import { checkText } from './check-text'
import { checkTimeMembers } from './check-time-members'
import { checkFeatureWording } from './check-wording'
import { type CheckedFile, featuresOf, parseFile, type TextFile } from './dataset'
import { type FileProblem, problemsOf } from './file-problem'

/**
 * Checks a file that belongs to no atlas. A GeoJSON file (by its name, or by what it holds) needs no more than
 * RFC 7946 asks; where one of its features has `claims`, it is taken for one of ours, and all are checked as
 * events. A lesson, by its `$schema` or its `steps`, is checked as one, by itself. Of any other JSON file the syntax
 * and the texts are checked. Never throws.
 */
export function checkEventsFile(text: TextFile): readonly FileProblem[] {
  const file = parseFile(text)
  if (isLesson(file)) {
    checkLesson(file, undefined)
    return problemsOf(file)
  }
  if (file.document.value !== undefined && isGeoJson(file)) {
    checkGeoJsonForm(file.report, file.document.value)
    checkFeatureIds(file)
    for (const feature of featuresOf(file)) checkInCountry(feature)
    if (isOurs(file)) checkAsEvents(file)
    checkTimeMembers(file)
    checkNearDuplicates(file)
  }
  checkText(file)
  return problemsOf(file)
}

function isGeoJson({ name, document }: CheckedFile): boolean {
  return name.endsWith('.geojson') || Array.isArray(asObject(document.value).features)
}

function isOurs(file: CheckedFile): boolean {
  for (const { properties } of featuresOf(file)) if (Object.hasOwn(properties, 'claims')) return true
  return false
}

function checkAsEvents(file: CheckedFile): void {
  const features = asArray(asObject(file.document.value).features)
  for (let index = 0; index < features.length; index++) {
    const feature = features[index]
    if (!isJsonObject(feature)) continue
    checkShape(file.report, eventFeatureSchema, feature, ['features', index], true)
    checkNames(file.report, eventFeatureSchema, feature, ['features', index])
  }
  checkClaimSources(file)
  checkStanding(file)
  checkFeatureWording(file)
}
