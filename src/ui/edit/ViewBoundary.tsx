import { Component, type ReactNode } from 'react'
import { useEditMessages } from '../../i18n/use-edit-messages'

interface ViewBoundaryProps {
  /** What is shown; where that failed, another is tried. */
  readonly of: unknown
  readonly children: ReactNode
}

interface ViewBoundaryState {
  readonly of: unknown
  readonly isBroken: boolean
}

/** Tells where a view fails, so that it takes neither the document's head nor undo and save with it. */
export class ViewBoundary extends Component<ViewBoundaryProps, ViewBoundaryState> {
  override state: ViewBoundaryState = { of: this.props.of, isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  static getDerivedStateFromProps({ of }: ViewBoundaryProps, state: ViewBoundaryState) {
    return of === state.of ? null : { of, isBroken: false }
  }

  override render() {
    return this.state.isBroken ? <Broken /> : this.props.children
  }
}

function Broken() {
  const { viewBroken } = useEditMessages()
  return (
    <div className="edit-empty">
      <p role="alert">{viewBroken}</p>
    </div>
  )
}
