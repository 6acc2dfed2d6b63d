import { Component, type ReactNode } from 'react'
import { useMessages } from '../i18n/use-messages'

interface ErrorBoundaryProps {
  readonly children: ReactNode
  /** Stands in for one broken part; without it the whole page gives way to a way out. */
  readonly fallback?: ReactNode
}

/** Shows what to do in place of a blank page when a component throws or cannot be fetched. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return this.props.fallback ?? <Crashed />
  }
}

function Crashed() {
  const { app } = useMessages()
  return (
    <main className="app-message" role="alert">
      <h1>{app.failed.crashed}</h1>
      <p>{app.failed.crashedAdvice}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {app.failed.reload}
      </button>
    </main>
  )
}
