import { useState } from 'react'
import type { Lesson } from '../../domain/lesson/lesson'
import { lessonTitle } from '../../i18n/named-lesson'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import { IconButton } from '../field/IconButton'
import { DeleteDialog } from './DeleteDialog'
import { MakerMenu } from './MakerMenu'
import type { MakerActions } from './maker-props'
import './MakerHead.css'
import './MakerRoom.css'

interface MakerHeadProps {
  readonly lesson: Lesson
  readonly actions: MakerActions
  /** Whether map and time are folded away, where they stand above the form. */
  readonly isAlone: boolean
  onAlone(isAlone: boolean): void
  onUndo(): void
  onRedo(): void
  /** Says what was done, to those who do not see it. */
  onTold(words: string): void
}

/** Which lesson it is, whether it is saved, and what can be done with it as a whole. */
export function MakerHead({ lesson, actions, isAlone, onAlone, onUndo, onRedo, onTold }: MakerHeadProps) {
  const words = useLessonMakerMessages()
  const [isDeleting, setDeleting] = useState(false)
  const { undoable, redoable, saving } = actions
  const title = lessonTitle(lesson, useLessonMessages())
  const stepOf = (index: number | undefined) => (index === undefined ? undefined : index + 1)
  return (
    <header className="maker-head">
      <IconButton icon="back" label={words.back} onPress={actions.onClose} />
      <div className="maker-title">
        <h2 dir="auto" tabIndex={-1} data-focus="name">
          {title}
        </h2>
        <p data-saving={saving}>
          {/* What goes on all the time is for the eye; that it is saved is said. */}
          {saving === 'unsaved' && <span aria-hidden="true">{words.saving.unsaved}</span>}
          <span role="status">{saving !== 'unsaved' && words.saving[saving]}</span>
        </p>
      </div>
      <div className="maker-tools">
        <div className="maker-room">
          <IconButton
            icon={isAlone ? 'fold' : 'unfold'}
            label={isAlone ? words.room.less : words.room.more}
            onPress={() => onAlone(!isAlone)}
          />
        </div>
        <IconButton
          icon="undo"
          label={words.undo(
            undoable && words.edits[undoable.name],
            stepOf(undoable?.before ?? undoable?.after),
          )}
          isIdle={!undoable}
          onPress={onUndo}
        />
        <IconButton
          icon="redo"
          label={words.redo(
            redoable && words.edits[redoable.name],
            stepOf(redoable?.after ?? redoable?.before),
          )}
          isIdle={!redoable}
          onPress={onRedo}
        />
        <MakerMenu
          onSaveFile={() => onTold(words.savedFile(actions.onSaveFile()))}
          onOpenFile={actions.onOpenFile}
          onDelete={() => setDeleting(true)}
        />
      </div>
      {isDeleting && (
        <DeleteDialog
          title={title}
          steps={lesson.steps.length}
          onDelete={actions.onDelete}
          onClose={() => setDeleting(false)}
        />
      )}
    </header>
  )
}
