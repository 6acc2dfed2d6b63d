import { useStore } from 'zustand'
import type { Lesson } from '../../domain/lesson/lesson'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { edited } from '../edited'
import { MakingButton } from './MakingButton'

interface LessonWaysProps {
  readonly lesson: Lesson
  /** Called before what is made takes the place of what is shown. */
  onMake(): void
}

/** The ways from a lesson to a copy of one's own and, where it is of files that are edited, to the lesson itself. */
export function LessonWays({ lesson, onMake }: LessonWaysProps) {
  const words = useLessonMakerMessages()
  const { own } = words
  const text = useStore(edited, ({ shown, isHidden }) =>
    shown?.keepLesson && !isHidden ? shown.lessons.get(lesson.id) : undefined,
  )
  return (
    <>
      {text !== undefined && (
        <MakingButton
          label={own.edit}
          name={own.editNamed(lesson.title)}
          onMake={({ openFile }) => {
            onMake()
            void openFile(new File([text], lesson.id), words)
          }}
        />
      )}
      <MakingButton
        label={own.copy}
        name={own.copyNamed(lesson.title)}
        onMake={({ copyLesson }) => {
          onMake()
          void copyLesson(lesson, words)
        }}
      />
    </>
  )
}
