import { useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Atlas, Position } from '../../domain/atlas/atlas'
import type { Lesson, LessonStep } from '../../domain/lesson/lesson'
import { beginLesson, goToStep, pauseLesson } from '../../domain/lesson/lesson-progress'
import { type ShownStep, shownStep } from '../../domain/lesson/step-view'
import { pause } from '../../domain/playback/tick'
import { isAway } from '../../domain/view/is-away'
import { leaveStep } from '../../domain/view/leave-step'
import { shownTo } from '../../domain/view/shown-to'
import type { ViewContext } from '../../domain/view/url-view'
import type { View } from '../../domain/view/view'
import { createLessonPlayer, type LessonPlayer } from '../../ui/lesson/lesson-player'
import type { TimePlayer } from '../../ui/time/time-player'
import type { AtlasStore } from '../atlas-store'
import { settled } from '../url-sync'
import { useMedia } from '../use-theme'
import { stepAim } from './step-aim'
import { createStepPassage } from './step-passage'
import type { TeachProps } from './teach-props'

/** Where what a step has open stands folded (CardFrame.css), and closing it takes nothing from what the step shows. */
const FOLDING = '(max-width: 47.5rem), (max-height: 30rem)'

/** Seconds that the map takes at the least to the next step. */
const FLIGHT = 0.9

export interface LessonRunOptions {
  readonly atlas: Atlas
  readonly store: AtlasStore
  readonly context: ViewContext
  readonly lesson: Lesson
  /** Whether the page was elsewhere before and goes to the step, which is there else. */
  readonly isEntered: boolean
  readonly timePlayer: TimePlayer
  readonly reducedMotion: boolean
  readonly goToView: TeachProps['goToView']
}

export interface LessonRun {
  readonly player: LessonPlayer
  /** What each step shows. */
  readonly shown: readonly ShownStep[]
  /** Whether map or time show something else than the step does. */
  readonly isAway: boolean
  /** Shows the step as it is meant. */
  comeBack(): void
  /** Somebody looks for themselves: the lesson pauses, and time stays where it is. */
  rest(): void
}

/** A lesson under way: its steps are those of the view, of which Back and Forward are steps too. */
export function useLessonRun(options: LessonRunOptions): LessonRun {
  const { atlas, store, context, lesson, isEntered, timePlayer, reducedMotion, goToView } = options
  const shown = useMemo(() => lesson.steps.map((step) => shownStep(step, context)), [lesson, context])
  const [player] = useState(() => {
    const first = store.getState().view.lesson?.step ?? 1
    return createLessonPlayer(beginLesson(lesson.id, lesson.steps.length, first, Date.now()), lesson)
  })
  const passage = useMemo(() => createStepPassage(store), [store])

  const show = useCallback(
    (number: number, how: 'passing' | 'there') => {
      const step = lesson.steps[number - 1]
      const at = shown[number - 1]
      if (!step || !at) return
      timePlayer.apply(pause)
      const { view } = store.getState()
      const ref = view.lesson?.step === number ? view.lesson : { id: lesson.id, step: number }
      const to: View = { ...shownTo(view, at.view), mode: 'teach', lesson: ref }
      const seconds = how === 'passing' ? Math.max(passage.go(to, reducedMotion), FLIGHT) : 0
      goToView(stepAim(step, at.map, atlas), seconds, pointedOut(step, atlas))
    },
    [atlas, store, lesson, shown, passage, timePlayer, reducedMotion, goToView],
  )
  const comeBack = useCallback(() => show(player.get().step, 'passing'), [player, show])
  const rest = useCallback(() => {
    passage.stop()
    player.apply(pauseLesson)
  }, [passage, player])

  const begin = useEffectEvent(() => {
    const { view } = store.getState()
    const { step } = player.get()
    if (isEntered || step !== view.lesson?.step) show(step, 'passing')
    else if (!view.map) show(step, 'there')
  })
  useEffect(() => {
    begin()
    return () => {
      passage.stop()
      player.stop()
    }
  }, [player, passage])
  useEffect(() => {
    const stopPlayer = player.subscribe(() => {
      const { step } = player.get()
      if (step !== store.getState().view.lesson?.step) show(step, 'passing')
    })
    const stopStore = store.subscribe(({ view: { lesson: at, map, mode } }, before) => {
      // Back and Forward have set all but the map; another lesson has a run of its own.
      if (mode !== 'teach' || at?.id !== lesson.id || at === before.view.lesson) return
      const isSetOutFor = at.step === player.get().step && at.step !== before.view.lesson?.step
      if (isSetOutFor) return
      passage.stop()
      player.apply((progress) => goToStep(progress, at.step))
      if (!map) show(at.step, 'there')
    })
    return () => {
      stopPlayer()
      stopStore()
    }
  }, [player, passage, store, lesson, show])
  useEffect(() => () => goToView(undefined), [goToView])
  useEffect(() => {
    const leave = (view: View) => {
      const at = view.lesson && shown[view.lesson.step - 1]
      return at ? leaveStep(view, at.view) : view
    }
    store.setState({ leave })
    return () => store.setState({ leave: undefined })
  }, [store, shown])

  const folds = useMedia(FOLDING)
  const away = useStore(store, (state) => {
    const view = settled(state)
    const at = view.lesson && shown[view.lesson.step - 1]?.view
    const isClosed = (view.event ?? view.panel) === undefined
    return isAway(folds && isClosed && at ? { ...view, event: at.event, panel: at.panel } : view, context)
  })
  return { player, shown, isAway: away, comeBack, rest }
}

/** Where the map points out a place or a base of a step. */
function pointedOut({ emphasis }: LessonStep, { places, stays }: Atlas): readonly Position[] {
  return emphasis.flatMap(({ kind, id }): Position[] => {
    const place = kind === 'place' ? places.get(id) : undefined
    const stay = kind === 'stay' ? stays.find((each) => each.id === id) : undefined
    const position = (place ?? stay)?.position
    return position ? [position] : []
  })
}
