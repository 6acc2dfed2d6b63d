import { useEffect, useRef, useState } from 'react'
import type { Lesson } from '../../domain/lesson/lesson'
import { lessonTitle } from '../../i18n/named-lesson'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import type { LessonDraft } from './lesson-draft'
import { endMaking } from './making'
import '../../ui/lesson-maker/maker-row.css'
import './MakerElsewhere.css'

interface MakerElsewhereProps {
  readonly lesson: Lesson
  readonly draft: LessonDraft
}

/** Stands in for a lesson on which another tab works. */
export function MakerElsewhere({ lesson, draft }: MakerElsewhereProps) {
  const words = useLessonMakerMessages()
  const heading = useRef<HTMLHeadingElement>(null)
  const [isAsked, setAsked] = useState(false)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="maker maker-elsewhere" aria-label={words.region}>
      <p className="maker-hint" dir="auto">
        {lessonTitle(lesson, useLessonMessages())}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {words.elsewhere.title}
      </h2>
      <p>{words.elsewhere.text}</p>
      <p role="status">{isAsked && words.elsewhere.wait}</p>
      <div className="maker-row">
        <button
          type="button"
          className="button"
          onClick={() => {
            setAsked(true)
            draft.takeOver()
          }}
        >
          {words.elsewhere.takeOver}
        </button>
        <button type="button" className="button" onClick={() => void endMaking()}>
          {words.back}
        </button>
      </div>
    </section>
  )
}
