import type { ReactNode } from 'react'
import { cutMiddle } from '../../domain/edit/cut-middle'
import { useEditMessages } from '../../i18n/use-edit-messages'

interface AwaitedAddressProps {
  /** What has not answered for a while. */
  readonly address: string | undefined
  /** Told as long as there is none. */
  readonly children?: ReactNode
  onStop(): void
}

/** Which address is awaited, and a way to wait no longer. */
export function AwaitedAddress({ address, children, onStop }: AwaitedAddressProps) {
  const { start } = useEditMessages()
  return (
    <div className="edit-awaited">
      <output className="edit-note">{address ? start.awaited(cutMiddle(address)) : children}</output>
      {address && (
        <button type="button" className="button" onClick={onStop}>
          {start.stopAwaiting}
        </button>
      )}
    </div>
  )
}
