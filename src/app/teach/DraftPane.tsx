import { useStore } from 'zustand'
import { present, redoable, undoable } from '../../domain/history/history'
import type { LessonEdit } from '../../domain/lesson/edit/edit-lesson'
import { lessonFileOf } from '../../domain/lesson/edit/lesson-file'
import type { Lesson } from '../../domain/lesson/lesson'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { FileDrop } from '../../ui/files/FileDrop'
import { saveFile } from '../../ui/files/save-file'
import { LessonForm } from '../../ui/lesson-maker/LessonForm'
import type { LessonDraft } from './draft-state'
import { MakerDeleted } from './MakerDeleted'
import { MakerElsewhere } from './MakerElsewhere'
import { MakerNotes } from './MakerNotes'
import { endMaking, openFile } from './making'
import type { TeachProps } from './teach-props'
import { useMakerParts } from './use-maker-parts'

interface DraftPaneProps extends TeachProps {
  readonly draft: LessonDraft
  onPlay(lesson: Lesson, step: number): void
}

/** A lesson that is being made, beside the map and time that its steps are taken from. */
export function DraftPane({ draft, onPlay, ...props }: DraftPaneProps) {
  const words = useLessonMakerMessages()
  const { fileId, history, saving, isElsewhere, openStep } = useStore(draft)
  const lesson = present(history)
  const parts = useMakerParts(lesson, draft, props)
  const download = () => {
    const { name, text } = lessonFileOf(lesson, fileId)
    saveFile(name, new Blob([text], { type: 'application/json' }))
    return name
  }
  const changeBy = (edit: LessonEdit | undefined) =>
    edit && { edit, lesson: present(draft.getState().history) }
  const notes = (
    <MakerNotes {...{ draft, lesson, toMend: parts.toMend, locale: props.locale }} onDownload={download} />
  )
  if (isElsewhere || saving === 'deleted') {
    const StandIn = saving === 'deleted' ? MakerDeleted : MakerElsewhere
    return (
      <>
        {notes}
        <StandIn lesson={lesson} draft={draft} />
      </>
    )
  }
  return (
    <FileDrop label={words.drop} onFiles={([file]) => void (file && openFile(file, words))}>
      {notes}
      <LessonForm
        parts={parts}
        open={openStep}
        onOpen={draft.open}
        actions={{
          saving,
          undoable: undoable(history),
          redoable: redoable(history),
          onUndo: () => changeBy(draft.undo()),
          onRedo: () => changeBy(draft.redo()),
          onTry: () => onPlay(lesson, (openStep ?? 0) + 1),
          onSaveFile: download,
          onOpenFile: (file) => void openFile(file, words),
          onDelete: () => draft.remove().then(endMaking),
          onClose: () => void endMaking(),
        }}
      />
    </FileDrop>
  )
}
