import { asObject, asText, ownMember } from '../json/json-value'
import { unknownMembers } from './edit/unknown-members'
import { formatLesson } from './format-lesson'
import type { Lesson } from './lesson'
import { readDraft } from './read-lesson'

/** Goes up whenever older pages would lose something of what is kept. */
const VERSION = 1

/** Milliseconds since 1970 beyond which, on either side, a `Date` is invalid. */
const LAST_DATE = 8.64e15

/** What the browser keeps of a lesson, by its id: the text of its file, which later versions of the page can read. */
export interface KeptLesson {
  /** Of what is kept; absent: the first. */
  readonly version?: number
  readonly file: string
  readonly fileId: string | undefined
  /** Another for each save, so that whoever saves can tell which one it has seen. */
  readonly stamp: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
}

/** A lesson made in this browser, as it was last saved. */
export interface OwnLesson extends Pick<KeptLesson, 'fileId' | 'stamp' | 'savedAt'> {
  readonly lesson: Lesson
}

/** What is kept of a lesson that this page cannot read. */
export interface UnreadLesson {
  readonly id: string
  /** Its title, or where there is none to be read its id. */
  readonly name: string
  /** Whether a newer version of the page wrote it; else it is damaged. */
  readonly isNewer: boolean
  /** All that is kept of it: JSON, unless that is what is damaged. */
  readonly text: string
}

/** A lesson as the browser keeps it. */
export function keptLesson(lesson: Lesson, save: Omit<KeptLesson, 'version' | 'file'>): KeptLesson {
  return { version: VERSION, file: formatLesson(lesson), ...save }
}

/** The lesson of a record, by the id that it is kept under. Never throws, whatever the record. */
export function readKept(id: string, record: unknown): OwnLesson | UnreadLesson {
  const members = asObject(record)
  const [file, fileId, stamp] = ['file', 'fileId', 'stamp'].map((key) => asText(ownMember(members, key)))
  const value = parsed(file)
  const read = readDraft(value)
  const isNewer =
    Number(ownMember(members, 'version') ?? VERSION) > VERSION || unknownMembers(value).length > 0
  if ('lesson' in read && !isNewer && stamp !== undefined)
    return { lesson: { ...read.lesson, id }, fileId, stamp, savedAt: savedAt(record) }
  const title = asText(ownMember(asObject(value), 'title'))
    ?.trim()
    .slice(0, 120)
  return { id, name: title || id, isNewer, text: file ?? written(record) }
}

/** When a record was saved; 0 where it does not say, or says what is no date. */
export function savedAt(record: unknown): number {
  const time = Number(ownMember(asObject(record), 'savedAt'))
  return Math.abs(time) <= LAST_DATE ? time : 0
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}

/** A record is whatever a browser can keep, of which not all can be JSON. */
function written(record: unknown): string {
  try {
    return JSON.stringify(record, undefined, 2) ?? ''
  } catch {
    return String(record)
  }
}
