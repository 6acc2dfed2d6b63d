import type { ReactNode, Ref } from 'react'
import { useCollectionMessages } from '../../i18n/use-collection-messages'
import { AboutNote } from '../../ui/collection/AboutNote'

interface CollectionTimeProps {
  readonly isWhole: boolean
  /** Whether no date has been read. */
  readonly isTimeless: boolean
  /** What is to be said of the file, where there is no list in sight that says it. */
  readonly note: ReactNode
  /** Opens what tells which member says when, where the list does not lead there. */
  readonly onAbout: (() => void) | undefined
  readonly timeRef: Ref<HTMLDivElement>
  /** The time control. */
  readonly children: ReactNode
}

/** The time control of a file, or that there is no time. */
export function CollectionTime({
  isWhole,
  isTimeless,
  note,
  onAbout,
  timeRef,
  children,
}: CollectionTimeProps) {
  const { timeless } = useCollectionMessages()
  return (
    <div className="atlas-time" id="time" tabIndex={-1} inert={!isWhole} ref={timeRef}>
      {note && <div className="collection-note-above">{note}</div>}
      {!isTimeless && children}
      {isTimeless && (
        <div className="collection-timeless">
          {isWhole && onAbout ? (
            <AboutNote text={timeless.note} way={timeless.choose} onAbout={onAbout} />
          ) : (
            <p>{isWhole ? timeless.time : timeless.timeSoFar}</p>
          )}
        </div>
      )}
    </div>
  )
}
