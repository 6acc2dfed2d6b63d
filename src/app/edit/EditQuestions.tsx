import { useStore } from 'zustand'
import type { FileRole } from '../../domain/check/file-roles'
import { DropQuestion } from './DropQuestion'
import type { EditSession } from './edit-session'
import { editing } from './editing-state'
import { LeaveQuestion } from './LeaveQuestion'
import { NewerFileQuestion } from './NewerFileQuestion'
import { UnreadFileQuestion } from './UnreadFileQuestion'
import type { UntakenPlace } from './untaken-places'
import type { Saving } from './use-saving'

interface EditQuestionsProps {
  readonly session: EditSession
  readonly roles: ReadonlyMap<string, FileRole>
  readonly saving: Saving
  readonly locale: string
  /** Leads to what is typed and would be lost. */
  onGo(place: UntakenPlace): void
}

/** What is asked before something would be lost. */
export function EditQuestions({ session, roles, saving, locale, onGo }: EditQuestionsProps) {
  const { isLeaving, dropped } = useStore(editing)
  const isBusy = useStore(session, (state) => state.isBusy)
  const { save, asked, unread } = saving
  return (
    <>
      {isLeaving && <LeaveQuestion {...{ session, roles, onGo }} />}
      {dropped && <DropQuestion {...{ session, roles, dropped, onGo }} />}
      {asked !== undefined && !isBusy && (
        <NewerFileQuestion
          key={asked}
          session={session}
          file={asked}
          onOverwrite={() => void save([asked], { isOverwriting: true })}
          onClose={() => saving.ask(undefined)}
        />
      )}
      {unread && !isBusy && (
        <UnreadFileQuestion
          file={unread}
          locale={locale}
          onElsewhere={() => void save([unread.name], { isElsewhere: true })}
          onOverwrite={() => void save([unread.name], { isOverwriting: true })}
          onClose={saving.forgetUnread}
        />
      )}
    </>
  )
}
