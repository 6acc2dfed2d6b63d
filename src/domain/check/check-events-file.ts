import { checkFeatureShapes, checkParts } from './check-atlas'
import { checkClaimSources } from './check-claims'
import { checkGeoJsonForm } from './check-geojson-form'
import { checkFeatureIds, checkNearDuplicates } from './check-ids'
import { checkLesson } from './check-lessons'
import { checkInCountry } from './check-places'
import { checkStanding } from './check-standing'
import { checkText } from './check-text'
import { checkTimeMembers } from './check-time-members'
import { checkFeatureWording } from './check-wording'
import { type CheckedFile, looseFeaturesOf, NO_PARTS, parseFile, type TextFile } from './dataset'
import { fileKindOf } from './file-kind'
import { type FileProblem, problemsOf } from './file-problem'
import { readTolerantly } from './read-tolerantly'

/**
 * Checks a file that belongs to no atlas, as what it holds (`fileKindOf`): a part of an atlas by itself, so that
 * what it names elsewhere is not looked up; any other GeoJSON against RFC 7946, with its times; of any other JSON
 * the syntax and the texts. Never throws.
 */
export function checkEventsFile(text: TextFile): readonly FileProblem[] {
  const file = parseFile(text, readTolerantly)
  const kind = file.document.value === undefined ? 'json' : fileKindOf(file)
  if (kind === 'lesson') {
    checkLesson(file, undefined)
    return problemsOf(file)
  }
  if (kind === 'events' || kind === 'geojson') {
    checkGeoJsonForm(file.report, file.document.value)
    checkFeatureIds(file)
    for (const feature of looseFeaturesOf(file)) checkInCountry(feature)
    if (kind === 'events') checkAsEvents(file)
    checkTimeMembers(file)
    checkNearDuplicates(file)
  } else if (kind !== 'json') checkParts({ ...NO_PARTS, [kind]: file })
  checkText(file)
  return problemsOf(file)
}

function checkAsEvents(file: CheckedFile): void {
  checkFeatureShapes(file, 'events')
  checkClaimSources(file)
  checkStanding(file)
  checkFeatureWording(file)
}
