import { usePresenterMessages } from '../../i18n/use-presenter-messages'
import './WindowRefused.css'

interface WindowRefusedProps {
  readonly address: string
  /** Of the window. */
  readonly name: string
  onClose(): void
}

/** Says that the browser kept the presenter's window from opening, with a link that opens it. */
export function WindowRefused({ address, name, onClose }: WindowRefusedProps) {
  const { window: messages } = usePresenterMessages()
  return (
    <p className="window-refused" role="alert">
      {messages.blocked} {/* By its name, and not as any new tab, so that it finds the session. */}
      <a href={address} target={name} onClick={onClose}>
        {messages.blockedLink}
      </a>{' '}
      <button type="button" className="text-button" onClick={onClose}>
        {messages.dismiss}
      </button>
    </p>
  )
}
