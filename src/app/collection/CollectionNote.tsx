import type { TextFault } from '../../domain/collection/record'
import type { SliceFacts } from '../../domain/parquet/parquet-rows'
import { useCollectionMessages } from '../../i18n/use-collection-messages'
import { wordTextFault } from '../../i18n/word-text-fault'
import { SliceNote } from '../../ui/collection/SliceNote'
import { TimelessNote } from '../../ui/collection/TimelessNote'
import type { CollectionFault } from './collection-fault'
import type { AskedSlice } from './parquet-messages'
import { wordCollectionFault } from './word-collection-fault'

interface CollectionNoteProps {
  /** What kept the rest of the file from being read. */
  readonly interrupted: CollectionFault | undefined
  /** Where the text of the file is broken. */
  readonly broken: TextFault | undefined
  /** Whether it has no date at all. */
  readonly isTimeless: boolean
  /** What of a file is shown, where all of it is too much. */
  readonly slice: SliceFacts | undefined
  /** Why another slice could not be read. */
  readonly fault: CollectionFault | undefined
  onRead(asked: AskedSlice): void
  /** Opens what tells which members say what. */
  onAbout(): void
  readonly locale: string
}

/**
 * Says what of a file the list does not have: for a fault of it, or since all is too much, with the ways to the rest; or
 * that it has no dates, with the way to choose what says when.
 */
export function CollectionNote(props: CollectionNoteProps) {
  const { interrupted, broken, slice, fault, isTimeless, onRead, locale } = props
  const words = useCollectionMessages()
  return (
    <>
      {interrupted && (
        <p role="alert">{words.panel.partly(wordCollectionFault(interrupted, words, locale))}</p>
      )}
      {broken && !interrupted && <p role="alert">{words.panel.partly(wordTextFault(broken, locale))}</p>}
      {isTimeless && <TimelessNote onChoose={props.onAbout} />}
      {slice && (
        <SliceNote
          slice={slice}
          fault={fault && wordCollectionFault(fault, words, locale)}
          onEarlier={() => onRead({ earlierThan: slice.slice })}
          onLater={() => onRead({ laterThan: slice.slice })}
          locale={locale}
        />
      )}
    </>
  )
}
