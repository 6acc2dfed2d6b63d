import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Lesson } from '../../domain/lesson/lesson'
import type { StepRef } from '../../domain/view/view'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { LessonPicker } from '../../ui/lesson/LessonPicker'
import { LatePart, lateCode } from '../LatePart'
import { followChanges, shelveLesson } from '../lesson/lesson-shelf'
import { LessonPicture } from './LessonPicture'
import { LessonScreen } from './LessonScreen'
import { LessonWays } from './LessonWays'
import { LostLesson } from './LostLesson'
import { making } from './making-state'
import './TeachPane.css'
import { useFoundLessons } from '../lesson/use-found-lessons'
import type { TeachProps } from './teach-props'
import { useLesson } from './use-lesson'

const makingPart = lateCode(() => import('./MakerScreen').then((module) => module.MakerScreen))

/** The step, as the view has it, at which the page went on in another mode: none that Back or an address brings. */
const leftFor: { elsewhere?: StepRef | undefined } = {}

/** Teaching: the lessons to choose from, or the one that is under way. */
export function TeachPane(props: TeachProps) {
  const { atlas, store, context, dataset, locale, theme, mapHandle } = props
  const words = useLessonMakerMessages()
  const ref = useStore(store, (state) => state.view.lesson)
  const [left, setLeft] = useState(ref)
  // A lesson that is chosen here, comes late or is come back to is entered from wherever map and time are, once.
  const entered = useRef(ref && ref === leftFor.elsewhere ? ref.id : undefined)
  const enter = useCallback((id: string) => {
    entered.current = id
  }, [])
  const { lesson, failure, retry } = useLesson(dataset, ref?.id, context, enter)
  const ids = useMemo(() => [...new Set(atlas.lessons)], [atlas])
  const isChoosing = !ref || failure !== undefined
  const { found, retry: retryAll } = useFoundLessons(dataset, isChoosing ? ids : undefined)
  const isMaking = useStore(making, ({ draft, isOpening }) => isOpening || draft !== undefined)

  const setLesson = (lesson: typeof ref, view = store.getState().view) => {
    // What is seen stays, and with it the address.
    const map = view.map ?? mapHandle.current?.view()
    store.setState({ view: { ...view, lesson, map }, arriving: undefined })
  }
  const start = (chosen: Lesson, step: number) => {
    shelveLesson(chosen, context)
    enter(chosen.id)
    setLesson({ id: chosen.id, step })
  }
  const leave = () => {
    const { view, leave: leaveStep } = store.getState()
    setLeft(view.lesson)
    setLesson(undefined, leaveStep?.(view))
  }
  useEffect(() => {
    if (lesson) entered.current = undefined
  }, [lesson])
  // Goes on as the page does, in whatever mode.
  useEffect(() => followChanges(store, context), [store, context])
  useEffect(
    () => () => {
      const { view, setMap } = store.getState()
      const map = mapHandle.current?.view()
      leftFor.elsewhere = view.lesson
      // Where the page goes on in another way, what is seen stays.
      if (view.mode !== 'teach' && !view.map && map) setMap(map)
    },
    [store, mapHandle],
  )

  if (lesson) {
    const isEntered = entered.current === lesson.id
    return <LessonScreen key={lesson.id} {...props} lesson={lesson} isEntered={isEntered} onLeave={leave} />
  }
  const ownLessons = (
    <LatePart code={makingPart} label={words.own.title} failure={words.loadFailed}>
      {(MakerScreen) => <MakerScreen {...props} onPlay={start} />}
    </LatePart>
  )
  if (!ref && isMaking) return ownLessons
  return (
    <div className="lesson-pane" id="lesson" tabIndex={-1}>
      {failure && ref && <LostLesson {...{ failure, store }} id={ref.id} onRetry={retry} onLeave={leave} />}
      {found?.map(
        (each) =>
          'failure' in each &&
          each.id !== ref?.id && <LostLesson key={each.id} {...each} store={store} onRetry={retryAll} />,
      )}
      {isChoosing && (
        <LessonPicker
          lessons={found?.flatMap((each) => ('lesson' in each ? [each.lesson] : [])) ?? []}
          isLoading={!found}
          left={left}
          picture={(each) => (
            <LessonPicture atlas={atlas} lesson={each} context={context} locale={locale} theme={theme} />
          )}
          onStart={start}
          onMake={ref ? undefined : () => making.setState({ isSought: true })}
          actions={(each) => <LessonWays lesson={each} onMake={() => ref && leave()} />}
          locale={locale}
        >
          {!ref && ownLessons}
        </LessonPicker>
      )}
    </div>
  )
}
