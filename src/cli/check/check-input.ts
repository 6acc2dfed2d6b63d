import { checkEventsFile } from '../../domain/check/check-events-file'
import { createLocator } from './locate-problem'
import type { CheckResult } from './located-problem'
import { decodeFile } from './read-file'

/** Checks what was read from standard input, by itself: what kind of file it is is found from what it holds. */
export function checkInput(bytes: Uint8Array, name: string): CheckResult {
  const file = decodeFile(bytes, name)
  const locate = createLocator(file.text, name)
  return {
    files: 1,
    problems: checkEventsFile(file).map(({ problem }) => locate(problem)),
    lessonsInPart: [],
    unreadable: [],
  }
}
