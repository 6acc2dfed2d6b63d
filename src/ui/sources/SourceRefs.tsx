import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { citedIds } from '../../domain/atlas/cited-ids'
import { formatNumber } from '../../i18n/format-number'
import { useCardMessages } from '../../i18n/use-card-messages'

interface SourceRefsProps {
  readonly ids: readonly string[]
  readonly atlas: Atlas
  readonly event: AtlasEvent
  readonly locale: string
}

/** Numbers of sources; each leads to its entry in the list of sources of the same part of the card. */
export function SourceRefs({ ids, atlas, event, locale }: SourceRefsProps) {
  const card = useCardMessages()
  const all = citedIds(event)
  return ids.map((id) => {
    const number = formatNumber(all.indexOf(id) + 1, locale)
    return (
      <button
        key={id}
        type="button"
        className="source-ref"
        aria-label={card.sourceRef(number, atlas.sources.get(id)?.title ?? id)}
        onClick={(click) => {
          const scope = click.currentTarget.closest('[data-source-scope]')
          const entry = scope?.querySelector<HTMLElement>(`[data-source="${CSS.escape(id)}"]`)
          const fold = entry?.closest('details')
          if (fold) fold.open = true
          entry?.focus()
        }}
      >
        {number}
      </button>
    )
  })
}
