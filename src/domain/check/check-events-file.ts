import { eventFeatureSchema } from '../atlas/schema'
import { asArray, asObject, isJsonObject } from '../json/json-value'
import type { FileProblem } from './check-atlas'
import { checkClaimSources } from './check-claims'
import { checkGeoJsonForm } from './check-geojson-form'
import { checkFeatureIds, checkNearDuplicates } from './check-ids'
import { checkNames } from './check-names'
import { checkInCountry } from './check-places'
import { checkShape } from './check-shape'
import { checkText } from './check-text'
import { checkTimeMembers } from './check-time-members'
import { checkFeatureWording } from './check-wording'
import { type CheckedFile, featuresOf, readFile, type TextFile } from './dataset'

/**
 * Checks a GeoJSON file that belongs to no atlas. Features need no more than RFC 7946 asks; where one of them
 * has `claims`, the file is taken for one of ours, and all are checked as events. Never throws.
 */
export function checkEventsFile(text: TextFile): readonly FileProblem[] {
  const file = readFile(text)
  if (file.document.value !== undefined) {
    checkGeoJsonForm(file.report, file.document.value)
    checkFeatureIds(file)
    for (const feature of featuresOf(file)) checkInCountry(feature)
    if (isOurs(file)) checkAsEvents(file)
    checkTimeMembers(file)
    checkNearDuplicates(file)
    checkText(file)
  }
  return problemsOf(file)
}

/** Checks a JSON file of which nothing else is known: its syntax and its texts. */
export function checkJsonFile(text: TextFile): readonly FileProblem[] {
  const file = readFile(text)
  checkText(file)
  return problemsOf(file)
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
  checkFeatureWording(file)
}

function problemsOf({ name, report }: CheckedFile): readonly FileProblem[] {
  return report.problems().map((problem) => ({ file: name, problem }))
}
