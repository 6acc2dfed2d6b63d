import { asArray, asObject, type JsonObject, type JsonPath, textsOf } from '../json/json-value'
import { type CheckedFile, type Dataset, featuresOf } from './dataset'
import { findLoadedWords } from './loaded-words'
import { isPlaceholder } from './placeholders'
import type { Findings } from './report'

/** Members in which the atlas speaks with its own voice, with their translations (`title:fr`). */
const OWN_VOICE =
  /^(?:title|subtitle|summary|label|description|whoText|note|dateNote|placeNote|inference|differences|searchedNotFound)(?::|$)/

/** Of what stands in one line on the map, in lists and in links. */
const ONE_LINE = /^(?:title|subtitle|label)(?::|$)/

/** Characters that lists and cards have room for. */
const LONGEST_LINE = 200
const LONGEST_TEXT = 5_000
/** Looking through megabytes for words would stall the check. */
const LONGEST_READ = 20_000

/**
 * Checks what the atlas says with its own voice: that it was written and is not too long to be read, and that contested words
 * are somebody's (the rule is in `loaded-words.ts`).
 */
export function checkWording(dataset: Dataset): void {
  for (const file of [dataset.events, dataset.relocations, dataset.places]) checkFeatureWording(file)
  for (const [index, source] of asArray(dataset.sources?.document.value).entries()) {
    const { title } = asObject(source)
    if (typeof title === 'string' && dataset.sources)
      checkWritten(dataset.sources.report, title, 'title', [index, 'title'])
  }
  if (dataset.atlas !== undefined) {
    const value = asObject(dataset.atlas.document.value)
    checkMembers(dataset.atlas, value, [])
    for (const name of ['categories', 'parties']) {
      for (const [index, item] of asArray(value[name]).entries()) {
        checkMembers(dataset.atlas, asObject(item), [name, index])
      }
    }
  }
}

export function checkFeatureWording(file: CheckedFile | undefined): void {
  for (const feature of featuresOf(file)) {
    checkMembers(feature.file, feature.properties, [...feature.path, 'properties'])
  }
}

function checkMembers(file: CheckedFile, object: JsonObject, path: JsonPath): void {
  for (const [key, value] of Object.entries(object)) {
    if (!OWN_VOICE.test(key)) continue
    if (typeof value === 'string') checkVoice(file.report, value, key, [...path, key])
    for (const [text, index] of textsOf(value)) checkVoice(file.report, text, key, [...path, key, index])
  }
}

/** Checks a text of the atlas's own voice, which stands at `path` under the name `key`. */
export function checkVoice(report: Findings, text: string, key: string, path: JsonPath): void {
  checkLength(report, text, key, path, ONE_LINE.test(key) ? LONGEST_LINE : LONGEST_TEXT)
  checkWords(report, text, key, path)
  checkWritten(report, text, key, path)
}

/** Checks that a text was written, and does not stand where one is to be. */
function checkWritten(report: Findings, text: string, key: string, path: JsonPath): void {
  if (isPlaceholder(text)) report.add('wording/placeholder', path, { key, text })
}

/** Checks that a text has no more characters than can be read. */
export function checkLength(
  report: Findings,
  text: string,
  key: string,
  path: JsonPath,
  limit: number,
): void {
  if (text.length > limit) report.add('wording/long', path, { key, length: text.length, limit })
}

/** Checks that contested words of a text are somebody's. */
export function checkWords(report: Findings, text: string, key: string, path: JsonPath): void {
  for (const { word, from, to, weight } of findLoadedWords(text.slice(0, LONGEST_READ))) {
    const code = weight === 'label' ? 'wording/unattributed' : 'wording/loaded'
    report.add(code, path, { word, key }, { within: [from, to] })
  }
}
