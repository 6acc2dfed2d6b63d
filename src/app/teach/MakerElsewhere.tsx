import { useState } from 'react'
import type { Lesson } from '../../domain/lesson/lesson'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import type { LessonDraft } from './draft-state'
import { MakerStandIn } from './MakerStandIn'
import { endMaking } from './making'

interface MakerElsewhereProps {
  readonly lesson: Lesson
  readonly draft: LessonDraft
}

/** Stands in for a lesson on which another tab works. */
export function MakerElsewhere({ lesson, draft }: MakerElsewhereProps) {
  const { elsewhere, back } = useLessonMakerMessages()
  const [isAsked, setAsked] = useState(false)
  const takeOver = () => {
    setAsked(true)
    draft.takeOver()
  }
  return (
    <MakerStandIn
      lesson={lesson}
      title={elsewhere.title}
      text={elsewhere.text}
      status={isAsked ? elsewhere.wait : undefined}
    >
      <button type="button" className="button" onClick={takeOver}>
        {elsewhere.takeOver}
      </button>
      <button type="button" className="button" onClick={() => void endMaking()}>
        {back}
      </button>
    </MakerStandIn>
  )
}
