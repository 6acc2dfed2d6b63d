import { useEffect, useRef } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import type { Lesson } from '../../domain/lesson/lesson'
import { shownStep } from '../../domain/lesson/step-view'
import { categoryScheme } from '../../domain/marks/mark-scheme'
import { passesFilters } from '../../domain/select/passes-filters'
import { fitBounds } from '../../domain/view/fit-bounds'
import { fitStepMap, STEP_MAP } from '../../domain/view/fit-step-map'
import type { ViewContext } from '../../domain/view/url-view'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import { useMessages } from '../../i18n/use-messages'
import { drawMapPicture } from '../../map/picture/draw-map-picture'

/** CSS pixels. */
const SIZE = { width: 400, height: 190 } as const

interface LessonPictureProps {
  readonly atlas: Atlas
  readonly lesson: Lesson
  readonly context: ViewContext
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** One picture after the other, so that the page stays in motion while they are drawn. */
let drawing: Promise<unknown> = Promise.resolve()

/** The map of a lesson, as its last step has it. */
export function LessonPicture({ atlas, lesson, context, locale, theme }: LessonPictureProps) {
  const messages = useMessages()
  const { picker } = useLessonMessages()
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const control = new AbortController()
    const last = lesson.steps.at(-1)
    if (!last) return
    const { view, map } = shownStep(last, context)
    const draw = () =>
      control.signal.aborted
        ? undefined
        : drawMapPicture({
            ...{ atlas, theme, locale, messages, window: view.window, openEvent: undefined, ...SIZE },
            shown: new Set(
              atlas.events
                .filter((event) => passesFilters(event, view.filters, undefined))
                .map(({ id }) => id),
            ),
            scheme: categoryScheme(atlas.categories),
            view: fitStepMap(map ?? fitBounds(atlas.bounds, STEP_MAP), SIZE),
            ratio: Math.min(2, devicePixelRatio),
            signal: control.signal,
          }).then((canvas) => control.signal.aborted || frame.current?.replaceChildren(canvas))
    // A picture that cannot be drawn leaves its ground.
    drawing = drawing.then(draw).catch(() => {})
    return () => control.abort()
  }, [atlas, lesson, context, locale, theme, messages])
  return <div ref={frame} className="lesson-picture" role="img" aria-label={picker.picture(lesson.title)} />
}
