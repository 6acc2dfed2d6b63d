import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { citedIds } from '../../domain/atlas/cited-ids'
import { useCardMessages } from '../../i18n/use-card-messages'
import { useEditClaimsMessages } from '../../i18n/use-edit-claims-messages'
import { Claims } from '../claims/Claims'
import { NumberedSources } from '../sources/NumberedSources'

interface ClaimsPreviewProps {
  readonly event: AtlasEvent
  readonly atlas: Atlas
  readonly locale: string
}

/** The claims as the card of the event will show them. */
export function ClaimsPreview({ event, atlas, locale }: ClaimsPreviewProps) {
  const words = useEditClaimsMessages()
  const card = useCardMessages()
  const ids = citedIds(event)
  return (
    <details className="claims-preview">
      <summary>{words.preview}</summary>
      <div className="claims-preview-card" data-source-scope="">
        {event.claims.length === 0 ? (
          <p className="field-hint">{words.previewEmpty}</p>
        ) : (
          <Claims event={event} atlas={atlas} locale={locale} />
        )}
        {ids.length > 0 && (
          <details className="card-sources">
            <summary>{card.sources}</summary>
            <NumberedSources ids={ids} sources={atlas.sources} locale={locale} />
          </details>
        )}
      </div>
    </details>
  )
}
