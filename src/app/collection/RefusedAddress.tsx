import { cutMiddle } from '../../domain/edit/cut-middle'
import { useCollectionMessages } from '../../i18n/use-collection-messages'
import { toAddress } from '../edit/data-address'
import { Refusal } from '../edit/open-fault'
import { useAddressTheme } from '../use-theme'
import type { NamedSource } from './opened-collection'
import { WholePage } from './ReadFailure'

/** In a frame of another page, in place of what is at an address that no page fetches: why not. */
export function RefusedAddress({ refused }: { readonly refused: NamedSource }) {
  const { failed } = useCollectionMessages()
  const { kind, name } = refusalOf(refused.value)
  useAddressTheme()
  return (
    <main className="app-message">
      <div role="alert">
        <h1>{failed.title(name)}</h1>
        <p>{failed.refused[kind](name)}</p>
      </div>
      <div className="app-message-ways">
        <WholePage />
      </div>
    </main>
  )
}

/** Without the password that it may hold. */
function refusalOf(text: string): { readonly kind: 'scheme' | 'password'; readonly name: string } {
  try {
    toAddress(text)
  } catch (error) {
    if (error instanceof Refusal && (error.fault.kind === 'scheme' || error.fault.kind === 'password'))
      return { kind: error.fault.kind, name: cutMiddle(error.fault.name) }
  }
  return { kind: 'scheme', name: cutMiddle(text) }
}
