import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import type { Lesson } from '../../domain/lesson/lesson'
import { applyLessonKey, type LessonKey } from '../../domain/lesson/lesson-key'
import { beginLesson, goToStep, toggleAnswer } from '../../domain/lesson/lesson-progress'
import { formatNumber } from '../../i18n/format-number'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import { usePresenterMessages } from '../../i18n/use-presenter-messages'
import { LessonSteps } from '../../ui/lesson/LessonSteps'
import { createLessonPlayer } from '../../ui/lesson/lesson-player'
import { StepSources } from '../../ui/lesson/StepSources'
import { PresenterControls } from '../../ui/presenter/PresenterControls'
import { PresenterNext } from '../../ui/presenter/PresenterNext'
import { PresenterNotes } from '../../ui/presenter/PresenterNotes'
import { PresenterTime } from '../../ui/presenter/PresenterTime'
import { useLessonKeys } from '../lesson/use-lesson-keys'
import { stepAddress } from './presenter-address'
import './PresenterDesk.css'
import { writeAddress } from '../write-address'
import { useClassWindow } from './use-class-window'
import { useStepDates } from './use-step-dates'
import { useStopwatch } from './use-stopwatch'

const LOCALE = 'en-GB'

interface PresenterDeskProps {
  readonly session: string
  readonly lesson: Lesson
  readonly firstStep: number
  /** Absent until it has come. */
  readonly atlas: Atlas | undefined
}

/** Notes, question and answer, what comes next, the time, and the controls of the lesson in the class's window. */
export function PresenterDesk({ session, lesson, firstStep, atlas }: PresenterDeskProps) {
  const messages = useLessonMessages()
  const presenter = usePresenterMessages()
  const [player] = useState(() =>
    createLessonPlayer(beginLesson(lesson.id, lesson.steps.length, firstStep, Date.now()), undefined),
  )
  const progress = useSyncExternalStore(player.subscribe, player.get)
  const { step: number, steps, isBlank } = progress
  const isClassOpen = useClassWindow(session, player)
  const [watch, setWatch] = useStopwatch(session, progress.startedAt)
  const dates = useStepDates(lesson, atlas, LOCALE)

  useEffect(() => {
    document.title = presenter.window.title(lesson.title)
  }, [presenter, lesson])
  useEffect(
    () => writeAddress('replaceState', null, stepAddress(lesson.id, number, session)),
    [lesson, number, session],
  )

  const onKey = (key: LessonKey): boolean => {
    if (key === 'fullscreen') {
      toggleFullscreen()
      return true
    }
    const changed = applyLessonKey(player.get(), key)
    // The clock is in the class's window.
    if (changed && (key !== 'play' || isClassOpen)) player.apply(() => changed)
    return changed !== undefined
  }
  useLessonKeys({ onKey })

  const step = lesson.steps[number - 1]
  const place = messages.step(formatNumber(number, LOCALE), formatNumber(steps, LOCALE))
  return (
    <div className="presenter">
      <header className="presenter-head">
        <div className="presenter-lesson">
          <h1 dir="auto">{lesson.title}</h1>
          <p className="presenter-place">{place}</p>
        </div>
        <PresenterTime watch={watch} onWatchChange={setWatch} minutes={lesson.minutes} locale={LOCALE} />
      </header>
      <div className="presenter-state" role="status">
        {isClassOpen || (
          <p>
            {presenter.window.closed}{' '}
            {/* By its name, and not as any new tab, so that it finds the session. */}
            <a href={stepAddress(lesson.id, number)} target={`class-${session}`}>
              {presenter.window.reopen}
            </a>
          </p>
        )}
        {isBlank && <p>{presenter.isBlank}</p>}
      </div>
      <p className="visually-hidden" role="status">
        {step && `${place}: ${step.heading}`}
      </p>
      <main className="presenter-main" key={number}>
        {step && (
          <PresenterNotes
            step={step}
            date={dates[number - 1]}
            isRevealed={progress.isRevealed}
            onToggleAnswer={() => player.apply(toggleAnswer)}
          >
            {atlas && <StepSources atlas={atlas} step={step} locale={LOCALE} />}
          </PresenterNotes>
        )}
      </main>
      <aside className="presenter-side">
        <PresenterNext step={lesson.steps[number]} date={dates[number]} />
        <h2>{messages.stepsTitle}</h2>
        <LessonSteps
          lesson={lesson}
          current={number}
          onGo={(to) => player.apply((now) => goToStep(now, to))}
          locale={LOCALE}
        />
      </aside>
      <PresenterControls
        progress={progress}
        onChange={player.apply}
        isClassOpen={isClassOpen}
        locale={LOCALE}
      />
    </div>
  )
}

function toggleFullscreen(): void {
  const isFull = document.fullscreenElement !== null
  const change = isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen?.()
  change?.catch(() => {})
}
