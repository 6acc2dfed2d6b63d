import { useState } from 'react'
import { lessonIdOf } from '../../domain/check/check-lessons'
import type { EditedFile } from '../../domain/edit/edited-file'
import { useEditMessages } from '../../i18n/use-edit-messages'
import type { AtlasStore } from '../atlas-store'

/** The button that leads to the steps of the lesson, to the focus of the editor. */
export const LESSON_FOCUS = 'lesson-steps'

interface LessonFileProps {
  readonly file: EditedFile
  readonly store: AtlasStore
  onShowText(): void
}

/** The file of a lesson: the ways to where it is edited step by step, and to where it is taught. */
export function LessonFile({ file, store, onShowText }: LessonFileProps) {
  const { none, loadFailed } = useEditMessages()
  const [hasFailed, setFailed] = useState(false)
  const id = lessonIdOf(file)
  const teach = (lesson: { readonly id: string; readonly step: number } | undefined) =>
    store.setState({ view: { ...store.getState().view, mode: 'teach', lesson } })
  const editSteps = () => {
    setFailed(false)
    import('../teach/open-in-maker').then(
      async ({ openInMaker }) => {
        await openInMaker(new File([file.text], file.name))
        teach(undefined)
      },
      () => setFailed(true),
    )
  }
  return (
    <div className="edit-empty">
      <p>{none.lesson}</p>
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
      </button>
      {hasFailed && <p role="alert">{loadFailed}</p>}
    </div>
  )
}
