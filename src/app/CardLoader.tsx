import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useMessages } from '../i18n/use-messages'
import type { EventCard } from '../ui/card/EventCard'
import { ErrorBoundary } from './ErrorBoundary'

interface CardLoaderProps {
  /** Draws the card once its code has come. */
  readonly children: (Card: typeof EventCard) => ReactNode
  onClose(): void
}

// A component that React failed to load once stays broken, so each further try takes a new one.
const load = () =>
  lazy(() => import('../ui/card/EventCard').then((module) => ({ default: module.EventCard })))
let Card = load()

/** Fetches the card's code; where that fails it says so, and can be tried again or closed. */
export function CardLoader({ children, onClose }: CardLoaderProps) {
  const { app } = useMessages()
  const [attempt, setAttempt] = useState(0)
  const failed = (
    <section className="card-failed" aria-label={app.failed.cardRegion}>
      <p role="alert">{app.failed.card}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          Card = load()
          setAttempt(attempt + 1)
        }}
      >
        {app.failed.retry}
      </button>{' '}
      <button type="button" className="button" onClick={onClose}>
        {app.failed.close}
      </button>
    </section>
  )
  return (
    <ErrorBoundary key={attempt} fallback={failed}>
      <Suspense>{children(Card as unknown as typeof EventCard)}</Suspense>
    </ErrorBoundary>
  )
}
