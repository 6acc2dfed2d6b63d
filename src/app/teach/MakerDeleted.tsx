import type { Lesson } from '../../domain/lesson/lesson'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import type { LessonDraft } from './draft-state'
import { MakerStandIn } from './MakerStandIn'
import { endMaking } from './making'

interface MakerDeletedProps {
  readonly lesson: Lesson
  readonly draft: LessonDraft
}

/** Stands in for a lesson that another tab has deleted: this one still has all of it. */
export function MakerDeleted({ lesson, draft }: MakerDeletedProps) {
  const { deleted } = useLessonMakerMessages()
  return (
    <MakerStandIn lesson={lesson} title={deleted.title} text={deleted.text}>
      <button type="button" className="button" onClick={() => void draft.keep()}>
        {deleted.keep}
      </button>
      <button type="button" className="button" onClick={() => void draft.discard().then(endMaking)}>
        {deleted.close}
      </button>
    </MakerStandIn>
  )
}
