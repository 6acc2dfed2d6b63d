import { useStore } from 'zustand'
import { useCheckMessages } from '../../i18n/use-check-messages'
import { type LessonMakerMessages, useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { MakerNote } from '../../ui/lesson-maker/MakerNote'
import { dismissFault } from './making'
import { type FileFault, making } from './making-state'

/** What is wrong with a file that was opened, or was left out of it, or that a lesson is not there. */
export function FileNotes() {
  const words = useLessonMakerMessages()
  const check = useCheckMessages()
  const { fault, leftOut, isGone } = useStore(making)
  const text = fault
    ? `${words.file.title}. ${faultWords(fault, words, check.message)}`
    : isGone
      ? words.notThere
      : leftOut.length > 0 && words.file.leftOut(leftOut.join(', '))
  if (!text) return null
  return (
    <MakerNote tone={leftOut.length > 0 ? 'hint' : 'error'} text={text}>
      <button type="button" className="button" onClick={dismissFault}>
        {words.file.dismiss}
      </button>
    </MakerNote>
  )
}

function faultWords(
  fault: FileFault,
  { file }: LessonMakerMessages,
  message: ReturnType<typeof useCheckMessages>['message'],
): string {
  if (fault === 'too-large') return file.tooLarge
  if (fault === 'unreadable') return file.unreadable
  const { problem, line, column } = fault
  const said = message(problem)
  if (problem.code.startsWith('json/')) return file.notJson(said, String(line), String(column))
  return file.shape(said, problem.path.join(' ') || file.whole, String(line))
}
