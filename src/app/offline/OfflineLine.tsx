import { useStore } from 'zustand'
import { formatBytes } from '../../i18n/format-bytes'
import { usePagePartsMessages } from '../../i18n/use-page-parts-messages'
import { offline } from './offline-state'
import { keepBaseMap } from './start-offline'

/** Says quietly what of the page is there without a network, and what is not. */
export function OfflineLine({ locale }: { readonly locale: string }) {
  const { offline: words } = usePagePartsMessages()
  const { keeping } = useStore(offline)
  if (!keeping) return null
  if (keeping.kind === 'storing') return <span>{words.storing}</span>
  if (keeping.kind === 'whole') return <span>{words.whole(formatBytes(keeping.bytes, locale))}</span>
  if (keeping.kind === 'nothing')
    return <span title={words.whyNothing[keeping.why]}>{words.nothing[keeping.why]}</span>
  return (
    <span>
      <span title={words.whyPage[keeping.why]}>{words.page(formatBytes(keeping.bytes, locale))}</span>{' '}
      <button type="button" className="text-button" onClick={() => void keepBaseMap()}>
        {words.keepBaseMap}
      </button>
    </span>
  )
}
