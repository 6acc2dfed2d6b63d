import { readItem, writeItem } from '../tabs/tab-storage'
import { randomName } from './session-channel'

/** The session of a lesson in this tab, where a presenter's window was opened for it. */
export function sessionOf(lesson: string): string | undefined {
  return readItem(`session-${lesson}`)
}

/** Lets this tab, and windows that it opens, find the session. */
export function keepSession(lesson: string, session: string): void {
  writeItem(`session-${lesson}`, session)
}

/** The session of a lesson in this tab, a new one where there is none. */
export function beginSession(lesson: string): string {
  const session = sessionOf(lesson) ?? randomName()
  keepSession(lesson, session)
  return session
}
