import { useCollectionMessages } from '../../i18n/use-collection-messages'
import type { CollectionFault } from './collection-fault'
import { closeCollection } from './open-collection'
import { wordCollectionFault } from './word-collection-fault'

interface ReadFailureProps {
  readonly name: string
  readonly fault: CollectionFault | undefined
  onRetry(): void
  readonly locale: string
}

/** A file of which nothing can be shown: why, and what to do. */
export function ReadFailure({ name, fault, onRetry, locale }: ReadFailureProps) {
  const words = useCollectionMessages()
  return (
    <main className="app-message">
      <div role="alert">
        <h1>{words.failed.title(name)}</h1>
        <p>{fault ? wordCollectionFault(fault, words, locale) : words.failed.features}</p>
      </div>
      <p>
        <button type="button" className="button" onClick={onRetry}>
          {words.failed.again}
        </button>{' '}
        <button type="button" className="button" onClick={closeCollection}>
          {words.close}
        </button>
      </p>
    </main>
  )
}
