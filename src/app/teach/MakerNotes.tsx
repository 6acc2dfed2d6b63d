import { useStore } from 'zustand'
import type { Lesson } from '../../domain/lesson/lesson'
import { useLessonFileMessages } from '../../i18n/use-lesson-file-messages'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { isDomError } from '../../ui/files/dom-error'
import { MakerNote } from '../../ui/lesson-maker/MakerNote'
import type { ToMend } from '../../ui/lesson-maker/maker-props'
import type { LessonDraft } from './draft-state'
import { FileNotes } from './FileNotes'
import { KeepInFiles } from './KeepInFiles'
import { endMaking } from './making'
import { making } from './making-state'

interface MakerNotesProps {
  readonly draft: LessonDraft
  readonly lesson: Lesson
  readonly toMend: readonly ToMend[]
  readonly locale: string
  onDownload(): void
}

/** What the browser has done, or not, with a lesson that is being made. */
export function MakerNotes({ draft, lesson, toMend, locale, onDownload }: MakerNotesProps) {
  const words = useLessonMakerMessages()
  const fileWords = useLessonFileMessages()
  const isAsked = useStore(making, ({ twin }) => twin !== undefined)
  const { failure, isKeptOpen, isSecond, refused } = useStore(draft)
  const isFull = isDomError(failure, 'QuotaExceededError')
  const advice = isKeptOpen ? words.failure.keptOpen : words.failure.advice
  return (
    <div className="maker-notes">
      {failure !== undefined && (
        <MakerNote tone="error" text={`${isFull ? words.failure.full : words.failure.refused} ${advice}`}>
          <button type="button" className="button" onClick={onDownload}>
            {words.failure.download}
          </button>
          <button type="button" className="button" onClick={() => void draft.flush()}>
            {words.failure.retry}
          </button>
          {isKeptOpen && (
            <button type="button" className="button" onClick={() => void draft.discard().then(endMaking)}>
              {words.failure.discard}
            </button>
          )}
        </MakerNote>
      )}
      {isSecond && (
        <MakerNote tone="hint" text={words.second(lesson.title)}>
          <button type="button" className="button" onClick={draft.dismissSecond}>
            {words.dismiss}
          </button>
        </MakerNote>
      )}
      {refused && <MakerNote tone="error" text={`${fileWords.notTaken} ${fileWords.excess(refused)}`} />}
      <FileNotes locale={locale} />
      {!isAsked && <KeepInFiles {...{ draft, lesson, toMend }} />}
    </div>
  )
}
