import { lessonMaker } from '../../i18n/en/lesson-maker'
import { makeNewLesson, openFile } from './making'
import { making } from './making-state'

/** Opens the file of a lesson in the maker, for who comes from elsewhere in the page. */
export async function openInMaker(file: File): Promise<void> {
  await openFile(file, lessonMaker)
  const { twin, fault } = making.getState()
  // What is asked or told stands at the lessons of this browser.
  if (twin || fault) making.setState({ isSought: true })
}

/** Begins a lesson in the maker, for who comes from elsewhere in the page. */
export function beginInMaker(): Promise<void> {
  return makeNewLesson(lessonMaker)
}
