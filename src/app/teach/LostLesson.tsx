import { useStore } from 'zustand'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { LessonFault } from '../../ui/lesson/LessonFault'
import type { AtlasStore } from '../atlas-store'
import { edited } from '../edited'
import type { LessonFailure } from '../lesson/fetch-lesson'

interface LostLessonProps {
  readonly id: string
  readonly failure: LessonFailure
  readonly store: AtlasStore
  onRetry(): void
  onLeave?(): void
}

/** Why a lesson is not there, with the way to its file where that is among those that are edited. */
export function LostLesson({ store, ...props }: LostLessonProps) {
  const { own } = useLessonMakerMessages()
  const { id, failure } = props
  const showLesson = useStore(edited, ({ shown, isHidden }) =>
    !isHidden && (failure.reason === 'file' || shown?.lessons.has(id)) ? shown?.showLesson : undefined,
  )
  const edit = showLesson && {
    label: own.edit,
    name: own.editNamed(id),
    onPress: () => {
      showLesson(id)
      store.setState({ view: { ...store.getState().view, mode: 'edit', lesson: undefined } })
    },
  }
  return <LessonFault {...props} edit={edit} />
}
