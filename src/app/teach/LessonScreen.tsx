import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Lesson } from '../../domain/lesson/lesson'
import { applyLessonKey, type LessonKey } from '../../domain/lesson/lesson-key'
import { goToStep, nextStep, previousStep, toggleAnswer } from '../../domain/lesson/lesson-progress'
import { litEvents, litStay } from '../../domain/lesson/lit-events'
import type { TimeScale } from '../../domain/time/time-scale'
import { firstView } from '../../domain/view/view'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import { LessonBar } from '../../ui/lesson/LessonBar'
import { LessonNav } from '../../ui/lesson/LessonNav'
import { StepCard } from '../../ui/lesson/StepCard'
import { StepDots } from '../../ui/lesson/StepDots'
import { StepSources } from '../../ui/lesson/StepSources'
import { GoToStep } from '../../ui/lesson/share/GoToStep'
import { stepDate } from '../../ui/lesson/step-date'
import { useLessonKeys } from '../lesson/use-lesson-keys'
import { addressOf } from '../url-sync'
import { StepMarks } from './StepMarks'
import type { TeachProps } from './teach-props'
import { useAskOffline } from './use-ask-offline'
import { useHandingOut } from './use-handing-out'
import { useLanding } from './use-landing'
import { useLegend } from './use-legend'
import { useLessonRun } from './use-lesson-run'
import { usePresenting } from './use-presenting'
import { useSwipe } from './use-swipe'
import { useTouched } from './use-touched'

interface LessonScreenProps extends TeachProps {
  readonly lesson: Lesson
  readonly isEntered: boolean
  onLeave(): void
}

/** A lesson under way: its step beside the map, its dots on the axis of time, its keys. */
export function LessonScreen(props: LessonScreenProps) {
  const {
    atlas,
    store,
    context,
    lesson,
    onLeave,
    onOpenEvent,
    onTaught,
    reducedMotion,
    locale,
    touched,
    theme,
    isEntered,
  } = props
  const messages = useLessonMessages()
  const { player, shown, isAway, comeBack, rest } = useLessonRun(props)
  const progress = useSyncExternalStore(player.subscribe, player.get)
  const step = lesson.steps[progress.step - 1]
  const window = shown[progress.step - 1]?.view.window ?? atlas.extent

  const go = useCallback((to: number) => player.apply((now) => goToStep(now, to)), [player])
  const dots = useMemo(
    () =>
      lesson.steps.map(({ heading }, index) => ({
        heading,
        window: shown[index]?.view.window ?? atlas.extent,
      })),
    [lesson, shown, atlas],
  )
  useEffect(() => {
    onTaught({
      lit: litEvents(step, atlas),
      stay: litStay(step),
      pins: (scale: TimeScale) => <StepDots scale={scale} steps={dots} current={progress.step} onGo={go} />,
    })
  }, [onTaught, step, atlas, dots, progress.step, go])
  useEffect(() => () => onTaught(undefined), [onTaught])

  const link = useCallback(
    (to: number) => {
      const at = shown[to - 1]?.view ?? firstView(atlas.extent)
      return addressOf({ ...at, mode: 'teach', lesson: { id: lesson.id, step: to } }, context)
    },
    [shown, atlas, lesson, context],
  )
  const pane = useRef<HTMLElement>(null)
  const presenting = usePresenting({ lesson, player, progress, part: pane, link, reducedMotion, locale })
  const handingOut = useHandingOut({ atlas, context, lesson, link, locale })
  const legend = useLegend(store)
  const isLanding = useLanding(lesson.id, progress.step, isEntered)
  useAskOffline()
  useEffect(() => {
    // The button that led here is gone, and the focus with it.
    if (isEntered && document.activeElement === document.body) pane.current?.focus({ preventScroll: true })
  }, [isEntered])
  const leave = () => {
    onLeave()
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) document.getElementById('lesson')?.focus()
    })
  }
  const onKey = (key: LessonKey): boolean => {
    const used = presenting.onKey(key)
    if (used !== undefined) return used
    const changed = applyLessonKey(player.get(), key)
    if (changed) player.apply(() => changed)
    if (changed || key !== 'leave') return changed !== undefined
    // What is open over the map closes first.
    const { event, panel } = store.getState().view
    if ((event ?? panel) !== undefined) return false
    leave()
    return true
  }
  useLessonKeys({ onKey, onOther: rest, onSpotlightEnd: presenting.onSpotlightEnd })
  useTouched(touched, rest)
  const swipe = useSwipe(
    () => player.apply(nextStep),
    () => player.apply(previousStep),
  )
  const openEvent = (id: string) => {
    const isOpen = store.getState().view.event === id
    onOpenEvent(id)
    // What the step has open itself may stand folded.
    if (isOpen) document.querySelector<HTMLElement>('.card-fold[aria-expanded="false"]')?.click()
  }
  return (
    <>
      <LessonBar
        title={lesson.title}
        tools={[...presenting.tools, handingOut.tool, legend]}
        onLeave={leave}
      />
      <section
        className="lesson-pane"
        id="lesson"
        tabIndex={-1}
        aria-label={messages.region}
        ref={pane}
        {...swipe}
      >
        {presenting.notice}
        <StepCard
          lesson={lesson}
          progress={progress}
          date={stepDate(window, atlas.extent, locale, messages)}
          isAway={isAway}
          onComeBack={comeBack}
          onToggleAnswer={() => player.apply(toggleAnswer)}
          onStart={isLanding ? () => go(1) : undefined}
          marks={<StepMarks {...{ atlas, store, isAway, locale, theme }} shown={shown[progress.step - 1]} />}
          hasEvent={(id) => context.events.has(id)}
          onOpenEvent={openEvent}
          locale={locale}
        >
          {step && (
            <StepSources
              key={progress.step}
              atlas={atlas}
              step={step}
              onOpenEvent={openEvent}
              locale={locale}
            />
          )}
        </StepCard>
        {presenting.more}
        <LessonNav
          lesson={lesson}
          progress={progress}
          onChange={player.apply}
          onLeave={leave}
          locale={locale}
        >
          {(onGo) => <GoToStep steps={progress.steps} onGo={onGo} locale={locale} />}
        </LessonNav>
      </section>
      {presenting.layers}
      {handingOut.layer}
    </>
  )
}
