import { type ReactNode, useEffect, useRef } from 'react'
import type { Lesson } from '../../domain/lesson/lesson'
import { lessonTitle } from '../../i18n/named-lesson'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import '../../ui/lesson-maker/maker-row.css'
import './MakerStandIn.css'

interface MakerStandInProps {
  readonly lesson: Lesson
  readonly title: string
  readonly text: string
  /** What goes on meanwhile. */
  readonly status?: string | undefined
  /** The ways on. */
  readonly children: ReactNode
}

/** Stands in for a lesson that cannot be worked on in this tab, and takes the focus. */
export function MakerStandIn({ lesson, title, text, status, children }: MakerStandInProps) {
  const words = useLessonMakerMessages()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="maker maker-stand-in" aria-label={words.region}>
      <p className="field-hint" dir="auto">
        {lessonTitle(lesson, useLessonMessages())}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{text}</p>
      <p role="status">{status}</p>
      <div className="maker-row">{children}</div>
    </section>
  )
}
