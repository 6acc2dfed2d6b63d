import { Component, type ReactNode } from 'react'
import { useMessages } from '../i18n/use-messages'

/** Shows what to do in place of a blank page when a component throws. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? <Crashed /> : this.props.children
  }
}

function Crashed() {
  const { app } = useMessages()
  return (
    <main className="app-message">
      <div role="alert">
        <h1>{app.failed.crashed}</h1>
        <p>{app.failed.crashedAdvice}</p>
      </div>
      <button type="button" className="button" onClick={() => location.reload()}>
        {app.failed.reload}
      </button>
    </main>
  )
}
