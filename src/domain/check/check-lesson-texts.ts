import { asObject, type JsonObject, type JsonPath, ownMember, textsOf } from '../json/json-value'
import { countWords } from '../lesson/count-words'
import { LONGEST_TEXT, unreadMarks } from '../lesson/markdown'
import { isMarkup } from './check-text'
import { checkLength, checkVoice, checkWords } from './check-wording'
import type { RawStep } from './raw-step'
import type { Findings } from './report'

/** Words of the text of a step that a class can read beside a map. */
export const FEWEST_WORDS = 40
export const MOST_WORDS = 120

/** Characters that a heading has room for on a card. */
const LONGEST_HEADING = 80

/** A text of a lesson, by its name and place in the file. */
interface LessonText {
  readonly key: string
  readonly text: string
  readonly path: JsonPath
}

/** Checks the wording of what a lesson says of itself. */
export function checkLessonTexts(findings: Findings, lesson: JsonObject): void {
  for (const { key, text, path } of textsAt(lesson, ['title', 'summary'], []))
    checkVoice(findings, text, key, path)
  for (const [text, index] of textsOf(ownMember(lesson, 'goals')))
    checkWords(findings, text, 'goals', ['goals', index])
}

/** Checks the wording of the texts of a step, and how long they are. */
export function checkStepTexts(findings: Findings, step: RawStep): void {
  checkWords(findings, step.heading, 'heading', [...step.path, 'heading'])
  for (const { key, text, path } of markdownTexts(step)) {
    checkLength(findings, text, key, path, LONGEST_TEXT)
    checkWords(findings, ownWords(text), key, path)
    checkMarks(findings, text, path)
  }
  checkLengths(findings, step)
}

/** The texts of a step that are Markdown. */
export function markdownTexts({ members, path }: RawStep): readonly LessonText[] {
  return [
    ...textsAt(members, ['text', 'notes'], path),
    ...textsAt(asObject(ownMember(members, 'question')), ['text', 'answer'], [...path, 'question']),
  ]
}

function textsAt(object: JsonObject, keys: readonly string[], path: JsonPath): readonly LessonText[] {
  return keys.flatMap((key) => {
    const text = ownMember(object, key)
    return typeof text === 'string' ? [{ key, text, path: [...path, key] }] : []
  })
}

/** The text with blanks in place of what is not the lesson's own voice: quotations, and where links lead. */
function ownWords(text: string): string {
  return text.replace(/^ {0,3}>.*|\]\([^()\s]*\)/gm, (other) => ' '.repeat(other.length))
}

function checkMarks(findings: Findings, text: string, path: JsonPath): void {
  let end = 0
  for (const { kind, raw } of unreadMarks(text)) {
    // The check of all texts tells of these.
    if (kind === 'html' && isMarkup(raw)) continue
    const from = text.indexOf(raw, end)
    const within = from < 0 ? undefined : ([from, from + raw.length] as const)
    if (within) end = within[1]
    findings.add('lesson/markdown', path, { kind, found: raw.slice(0, 60) }, { ...(within && { within }) })
  }
}

function checkLengths(findings: Findings, { path, heading, text }: RawStep): void {
  const words = countWords(text)
  if (words > 0 && words < FEWEST_WORDS)
    findings.add('lesson/text-short', [...path, 'text'], { words, least: FEWEST_WORDS })
  if (words > MOST_WORDS) findings.add('lesson/text-long', [...path, 'text'], { words, most: MOST_WORDS })
  if (heading.length > LONGEST_HEADING)
    findings.add('lesson/heading-long', [...path, 'heading'], {
      length: heading.length,
      limit: LONGEST_HEADING,
    })
}
