import type { Ref } from 'react'
import { formatMoment } from '../../i18n/format-moment'
import { lessonTitle } from '../../i18n/named-lesson'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { useLessonMessages } from '../../i18n/use-lesson-messages'
import { MakerNote } from '../../ui/lesson-maker/MakerNote'
import { dismissFault, takeFile, takeOwn } from './making'
import type { FileTwin } from './making-state'

interface TwinNoteProps {
  readonly twin: FileTwin
  readonly locale: string
  /** To bring the focus to it. */
  readonly ref: Ref<HTMLDivElement>
}

/** Asks which to go on with: a lesson of a file, or the same that this browser has already. */
export function TwinNote({ twin, locale, ref }: TwinNoteProps) {
  const words = useLessonMakerMessages()
  const { lesson, savedAt } = twin.own
  const title = lessonTitle(lesson, useLessonMessages())
  return (
    <MakerNote ref={ref} tone="hint" text={words.twin.text(title, formatMoment(savedAt, locale))}>
      <button type="button" className="button" onClick={() => void takeOwn(twin, words)}>
        {words.twin.own}
      </button>
      <button type="button" className="button" onClick={() => void takeFile(twin, words)}>
        {words.twin.another}
      </button>
      <button type="button" className="button" onClick={dismissFault}>
        {words.dismiss}
      </button>
    </MakerNote>
  )
}
