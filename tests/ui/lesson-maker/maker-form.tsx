import { render } from '@testing-library/react'
import { useState } from 'react'
import {
  beginHistory,
  type History,
  present,
  record,
  redo,
  redoable,
  undo,
  undoable,
} from '../../../src/domain/history/history'
import type { LessonEdit } from '../../../src/domain/lesson/edit/edit-lesson'
import { newLesson, newStep } from '../../../src/domain/lesson/edit/new-lesson'
import type { Lesson, LessonStep } from '../../../src/domain/lesson/lesson'
import { LessonForm } from '../../../src/ui/lesson-maker/LessonForm'
import type { MakerParts } from '../../../src/ui/lesson-maker/maker-props'
import { sampleAtlas } from '../sample-atlas'

/** What the maker needs of the page, for a lesson that nothing is wrong with. */
export function makerParts(lesson: Lesson): MakerParts {
  const nothing = () => {}
  return {
    ...{ lesson, atlas: sampleAtlas(), locale: 'en-GB', problemsAt: () => [], goneAt: () => [] },
    ...{ toMend: [], isShown: () => true, onViewChange: () => nothing },
    ...{ datesOf: () => '1981', viewFacts: () => [], currentView: () => ({}), onShowView: nothing },
    ...{ onOpenEvent: nothing, eventsInView: () => [], findEvents: () => undefined, onChange: () => true },
  }
}

/** A lesson of steps with these headings. */
export function lessonWith(...headings: readonly string[]): Lesson {
  return { ...newLesson('own-a'), title: 'Exile', summary: 'Exile.', steps: headings.map(step) }
}

const step = (heading: string): LessonStep => ({ ...newStep({}), heading })

/** The form of a lesson whose edits can be undone. */
export function showForm(lesson: Lesson, parts: Partial<MakerParts> = {}) {
  return render(<Form lesson={lesson} parts={parts} />)
}

function Form({ lesson, parts }: { readonly lesson: Lesson; readonly parts: Partial<MakerParts> }) {
  const [history, setHistory] = useState<History<Lesson, LessonEdit>>(beginHistory(lesson))
  const [open, setOpen] = useState<number>()
  const turn = (edit: LessonEdit | undefined, next: typeof history) => {
    setHistory(next)
    return edit && { edit, lesson: present(next) }
  }
  return (
    <LessonForm
      parts={{
        ...makerParts(present(history)),
        ...parts,
        onChange: (change) => {
          setHistory(record(history, change.lesson, change.edit))
          return true
        },
      }}
      open={open}
      onOpen={setOpen}
      actions={{
        ...{ saving: 'saved', undoable: undoable(history), redoable: redoable(history) },
        ...{ onTry: () => {}, onSaveFile: () => '', onOpenFile: () => {}, onClose: () => {} },
        onUndo: () => turn(undoable(history), undo(history)),
        onRedo: () => turn(redoable(history), redo(history)),
        onDelete: () => Promise.resolve(),
      }}
    />
  )
}
