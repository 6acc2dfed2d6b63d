import { useEffect, useRef } from 'react'
import { isFramed } from '../../domain/view/is-framed'
import { useCollectionMessages } from '../../i18n/use-collection-messages'
import { useMessages } from '../../i18n/use-messages'
import { usePagePartsMessages } from '../../i18n/use-page-parts-messages'
import { chooseFile } from '../choose-file'
import { PastedNote } from '../PastedNote'
import { usePageDrop } from '../page-drop'
import { useAddressTheme } from '../use-theme'
import { type CollectionFault, isOfText, mayPass } from './collection-fault'
import { closeCollection } from './open-collection'
import type { OpenedCollection } from './opened-collection'
import { useEditing } from './use-editing'
import { wordCollectionFault } from './word-collection-fault'

interface ReadFailureProps {
  readonly opened: OpenedCollection
  readonly fault: CollectionFault | undefined
  onRetry(): void
  readonly locale: string
}

/** Faults of what holds nothing to show, which is not broken. */
const EMPTY: readonly CollectionFault['kind'][] = ['empty', 'no-features', 'no-rows']

/** A file of which nothing can be shown: why, and what to do. What was pressed to open it is gone: the focus is here. */
export function ReadFailure({ opened, fault, onRetry, locale }: ReadFailureProps) {
  const words = useCollectionMessages()
  const { edit, question } = useEditing(opened)
  useAddressTheme()
  usePageDrop(undefined)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const hasNothing = fault !== undefined && EMPTY.includes(fault.kind)
  // What others have there can be mended; a file of the reader's is what it was.
  const canRetry = opened.source instanceof URL || (fault !== undefined && mayPass(fault))
  const isInFrame = isFramed(new URLSearchParams(location.search))
  return (
    <main className="app-message">
      <div role="alert">
        <h1 ref={heading} tabIndex={-1}>
          {hasNothing ? words.failed.titleEmpty(opened.name) : words.failed.title(opened.name)}
        </h1>
        <p>{fault ? wordCollectionFault(fault, words, locale) : words.failed.features}</p>
      </div>
      <div className="app-message-ways">
        {!isInFrame && (
          <button type="button" className="button" onClick={() => void chooseFile(undefined)}>
            {words.failed.otherFile}
          </button>
        )}
        {canRetry && (
          <button type="button" className="button" onClick={onRetry}>
            {words.failed.again}
          </button>
        )}
        {!isInFrame && fault && isOfText(fault) && (
          <button type="button" className="button" onClick={edit}>
            {words.edit}
          </button>
        )}
        {isInFrame ? (
          <WholePage />
        ) : (
          <button type="button" className="button" onClick={closeCollection}>
            {words.close}
          </button>
        )}
      </div>
      <PastedNote store={undefined} />
      {question}
    </main>
  )
}

/** From a frame of another page, in which nothing else is opened, to the page where that can be done. */
export function WholePage() {
  const { app } = useMessages()
  const parts = usePagePartsMessages()
  const whole = new URL(location.href)
  whole.searchParams.delete('embed')
  return (
    <a className="button" href={whole.href} target="_blank" rel="noopener">
      {parts.openWhole}
      <span className="visually-hidden"> ({app.newTab})</span>
    </a>
  )
}
