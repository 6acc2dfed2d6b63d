import { useEffect, useRef, useState } from 'react'
import { DATA_KEY } from '../domain/view/view-keys'
import { usePagePartsMessages } from '../i18n/use-page-parts-messages'
import type { AtlasStore } from './atlas-store'
import './Notices.css'
import { type Pasted, usePagePaste } from './page-paste'

/** Opens what is pasted; asks before it fetches an address, and says where something cannot be opened. */
export function PastedNote({ store }: { readonly store: AtlasStore | undefined }) {
  const { pasted: words, dismiss } = usePagePartsMessages()
  const [pasted, setPasted] = useState<Pasted>()
  usePagePaste(store, setPasted)
  const first = useRef<HTMLButtonElement>(null)
  const address = pasted?.kind === 'address' ? pasted.address : undefined
  useEffect(() => {
    if (address) first.current?.focus()
  }, [address])
  const close = () => {
    first.current?.closest('section')?.focus()
    setPasted(undefined)
  }
  return (
    <div className="notices-pasted">
      <div role="status" dir="auto">
        {pasted && (
          <p>
            {address ? words.address(address.pathname.split('/').at(-1) ?? '', address.host) : words.other}
          </p>
        )}
      </div>
      {pasted && (
        <div className="notices-ways">
          {address && (
            <button type="button" className="button" ref={first} onClick={() => void openAddress(address)}>
              {words.open}
            </button>
          )}
          <button type="button" className="button" ref={address ? undefined : first} onClick={close}>
            {dismiss}
          </button>
        </div>
      )}
    </div>
  )
}

/** Shows what an address leads to; what is the editor's is opened as the page is with that address. */
async function openAddress(address: URL): Promise<void> {
  const isDone = await import('./collection/open-collection').then(
    ({ openCollectionAt }) => openCollectionAt(address.href),
    () => false,
  )
  if (!isDone) location.assign(`?${new URLSearchParams({ [DATA_KEY]: address.href })}`)
}
