import { useId, useMemo, useState } from 'react'
import { lessonIdOf } from '../../domain/check/check-lessons'
import { type EditedFile, wholeValue } from '../../domain/edit/edited-file'
import { asObject, asText } from '../../domain/json/json-value'
import { useEditMessages } from '../../i18n/use-edit-messages'
import type { AtlasStore } from '../atlas-store'
import { removeLesson, takesLessons } from './add-lesson'
import type { EditSession } from './edit-session'
import { useWaitingLessons } from './use-waiting-lessons'

/** The button that leads to the steps of the lesson, to the focus of the editor. */
export const LESSON_FOCUS = 'lesson-steps'

interface LessonFileProps {
  readonly session: EditSession
  readonly file: EditedFile
  readonly store: AtlasStore
  onShowText(): void
  /** Says what was done. */
  say(text: string): void
}

/** The file of a lesson: the ways to where it is edited step by step, and to where it is taught. */
export function LessonFile({ session, file, store, onShowText, say }: LessonFileProps) {
  const { none, loadFailed } = useEditMessages()
  const [fault, setFault] = useState<string>()
  const id = lessonIdOf(file)
  const noteId = useId()
  const isWaiting = useWaitingLessons(useMemo(() => new Map([[file.name, file]]), [file])).length > 0
  const teach = (lesson: { readonly id: string; readonly step: number } | undefined) =>
    store.setState({ view: { ...store.getState().view, mode: 'teach', lesson } })
  const editSteps = () => {
    setFault(undefined)
    import('../teach/open-in-maker').then(
      async ({ openInMaker }) => {
        await openInMaker(new File([file.text], file.name))
        teach(undefined)
      },
      () => setFault(loadFailed),
    )
  }
  const remove = () => {
    const title = asText(asObject(wholeValue(file)).title)?.trim() || file.name
    const refusal = removeLesson(session, file.name, title)
    setFault(refusal === 'unreadable' ? none.notRemoved : undefined)
    if (refusal === undefined) say(none.removedLesson(title))
  }
  const { editing } = session.getState()
  const isFiled = editing.saved.has(file.name) && session.source.kind !== 'dataset'
  return (
    <div className="edit-empty">
      <p>{none.lesson}</p>
      {isWaiting && <p role="status">{none.waiting}</p>}
      <button type="button" className="button" data-focus={LESSON_FOCUS} onClick={editSteps}>
        {none.steps}
      </button>{' '}
      {id !== undefined && (
        <>
          <button type="button" className="button" onClick={() => teach({ id, step: 1 })}>
            {none.teach}
          </button>{' '}
        </>
      )}
      <button type="button" className="button" onClick={onShowText}>
        {none.showText}
      </button>{' '}
      {takesLessons(editing.files) && (
        <>
          <button type="button" className="button" data-edits aria-describedby={noteId} onClick={remove}>
            {none.removeLesson}
          </button>
          {isFiled && <p id={noteId}>{none.removedFile(file.name, session.folder !== undefined)}</p>}
        </>
      )}
      {fault && <p role="alert">{fault}</p>}
    </div>
  )
}
