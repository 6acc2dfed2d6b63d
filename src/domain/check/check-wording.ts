import { asArray, asObject, type JsonObject, type JsonPath } from '../json/json-value'
import { type CheckedFile, type Dataset, featuresOf } from './dataset'
import { findLoadedWords } from './loaded-words'

/** Members in which the atlas speaks with its own voice, with their translations (`title:fr`). */
const OWN_VOICE = /^(?:title|subtitle|summary|label|description|whoText|note|dateNote|placeNote)(?::|$)/

/** Longer texts are no titles or summaries; looking through megabytes for words would stall the check. */
const MAX_LENGTH = 20_000

/** Checks that contested words in titles and summaries are somebody's (the rule is in `loaded-words.ts`). */
export function checkWording(dataset: Dataset, lessons: readonly CheckedFile[]): void {
  for (const file of [dataset.events, dataset.relocations]) checkFeatureWording(file)
  if (dataset.atlas !== undefined) {
    const value = asObject(dataset.atlas.document.value)
    checkMembers(dataset.atlas, value, [])
    for (const name of ['categories', 'parties']) {
      for (const [index, item] of asArray(value[name]).entries()) {
        checkMembers(dataset.atlas, asObject(item), [name, index])
      }
    }
  }
  for (const lesson of lessons) {
    const value = asObject(lesson.document.value)
    checkMembers(lesson, value, [])
    for (const [index, step] of asArray(value.steps).entries())
      checkMembers(lesson, asObject(step), ['steps', index])
  }
}

export function checkFeatureWording(file: CheckedFile | undefined): void {
  for (const feature of featuresOf(file)) {
    checkMembers(feature.file, feature.properties, [...feature.path, 'properties'])
  }
}

function checkMembers(file: CheckedFile, object: JsonObject, path: JsonPath): void {
  for (const key of Object.keys(object)) {
    const text = object[key]
    if (typeof text !== 'string' || text.length > MAX_LENGTH || !OWN_VOICE.test(key)) continue
    for (const { word, from, to, weight } of findLoadedWords(text)) {
      const code = weight === 'label' ? 'wording/unattributed' : 'wording/loaded'
      file.report.add(code, [...path, key], { word, key }, { within: [from, to] })
    }
  }
}
