import { brokenIn } from '../../domain/collection/collection-facts'
import { formatNumber } from '../../i18n/format-number'
import { type CollectionMessages, useCollectionMessages } from '../../i18n/use-collection-messages'
import { wordTextPlace } from '../../i18n/word-text-place'
import { AboutNote } from '../../ui/collection/AboutNote'
import { SliceNote } from '../../ui/collection/SliceNote'
import { shortened } from '../../ui/collection/shortened'
import { type CollectionFault, mayPass } from './collection-fault'
import type { AskedSlice } from './parquet-messages'
import type { ReadCollection } from './read-source'
import { wordCollectionFault } from './word-collection-fault'
import { wordReadingFault } from './word-reading-fault'

type Noted = Pick<ReadCollection, 'interrupted' | 'slice' | 'facts'>

interface CollectionNoteProps {
  readonly whole: Noted
  /** Whether it is said that it has no date at all. */
  readonly isTimeless: boolean
  /** Why another slice could not be read. */
  readonly fault: CollectionFault | undefined
  titleOf(row: number): string
  onRead(asked: AskedSlice): void
  /** Reads all of it again. */
  onAgain(): void
  /** Opens what tells which members say what. */
  onAbout(): void
  readonly locale: string
}

/** Whether there is something to say of a file besides that it has no dates. */
export function isNoted({ interrupted, slice, facts }: Noted): boolean {
  return (
    (interrupted ?? slice ?? facts.fault) !== undefined ||
    brokenIn(facts) > 0 ||
    isAmissOnMap(facts) ||
    isAmissInTime(facts)
  )
}

/** Whether positions are of no place on the Earth, or there are none at all. */
function isAmissOnMap({ rows, unplaced }: Noted['facts']): boolean {
  return unplaced['off-earth'] > 0 || (rows > 0 && unplaced.none + unplaced.empty === rows)
}

/** Whether dates of some cannot be read; where those of all cannot, there is more to say than that. */
function isAmissInTime({ dated, unreadable }: Noted['facts']): boolean {
  return dated > 0 && unreadable > 0
}

/**
 * Says what of a file the list does not have: for a fault of it, or since all is too much, with the ways to the rest; or
 * that it has no dates, with the way to choose what says when.
 */
export function CollectionNote({ whole, isTimeless, fault, ...props }: CollectionNoteProps) {
  const { titleOf, onRead, onAgain, onAbout, locale } = props
  const { interrupted, slice, facts } = whole
  const words = useCollectionMessages()
  const unread = brokenIn(facts)
  const isFaulty = (interrupted ?? facts.fault) !== undefined
  // Where the rest is missing, the feature in which it breaks off is told so already.
  const isTold = unread <= 1 && isFaulty
  const readingFault = wordReadingFault(interrupted, facts, titleOf, words, locale)
  const firstUnread = isFaulty ? undefined : facts.brokenRecords[0]?.place
  return (
    <>
      {readingFault && (
        <div className="slice-note">
          <p role="alert">{readingFault}</p>
          {interrupted && mayPass(interrupted) && (
            <div className="slice-note-ways">
              <button type="button" className="button" onClick={onAgain}>
                {words.failed.again}
              </button>
            </div>
          )}
        </div>
      )}
      {unread > 0 && !isTold && (
        <AboutNote
          text={words.unread(
            unread,
            formatNumber(unread, locale),
            wordTextPlace(firstUnread, titleOf, locale),
          )}
          way={words.about}
          onAbout={onAbout}
        />
      )}
      {isAmissOnMap(facts) && (
        <AboutNote text={wordUnplaced(facts, words, locale)} way={words.about} onAbout={onAbout} />
      )}
      {isAmissInTime(facts) && (
        <AboutNote
          text={words.unreadableDates(
            facts.unreadable,
            formatNumber(facts.unreadable, locale),
            shortened(facts.unreadableDates[0]?.text ?? ''),
          )}
          way={words.about}
          onAbout={onAbout}
        />
      )}
      {isTimeless && <AboutNote text={words.timeless.note} way={words.timeless.choose} onAbout={onAbout} />}
      {slice && (
        <SliceNote
          slice={slice}
          fault={fault && wordCollectionFault(fault, words, locale)}
          onEarlier={() => onRead({ earlierThan: slice.slice })}
          onLater={() => onRead({ laterThan: slice.slice })}
          onMore={() => onRead({ mostAround: slice.slice })}
          locale={locale}
        />
      )}
    </>
  )
}

function wordUnplaced(
  { rows, unplaced, unreadCoordinates = [] }: Noted['facts'],
  words: CollectionMessages,
  locale: string,
): string {
  const off = unplaced['off-earth']
  return off > 0
    ? words.offEarth(off, formatNumber(off, locale), off === rows)
    : words.placeless(unreadCoordinates.map(shortened))
}
