import { useStore } from 'zustand'
import type { Atlas } from '../domain/atlas/atlas'
import { safeLink } from '../domain/link/safe-link'
import { useMessages } from '../i18n/use-messages'
import { usePagePartsMessages } from '../i18n/use-page-parts-messages'
import { edited } from './edited'
import { OfflineLine } from './offline/OfflineLine'
import './Footer.css'

/** What the page rests on, as far as what is shown has it. */
export function Footer({ atlas, locale }: { readonly atlas: Atlas; readonly locale: string }) {
  const { app } = useMessages()
  const parts = usePagePartsMessages()
  const licence = safeLink(atlas.licence.url)
  const isChanged = useStore(edited, ({ shown }) => shown?.atlas === atlas && shown.isChanged)
  const isOwn = useStore(edited, ({ shown }) => shown?.atlas === atlas && shown.of !== 'dataset')
  return (
    <footer className="footer">
      {(licence || !isOwn) && (
        <>
          <span>{parts.about(atlas.sources.size, atlas.version)}</span>
          <a
            href={licence?.href}
            title={atlas.licence.label}
            target="_blank"
            rel="license noopener noreferrer"
          >
            {parts.dataLicence(atlas.licence.id.replaceAll('-', ' '))}
            {isOwn && licence && ` (${licence.host})`}
          </a>
        </>
      )}
      {!isOwn && (
        <a href="data/events.geojson" target="_blank" rel="noopener">
          {isChanged ? parts.publishedFiles : parts.dataFiles}
        </a>
      )}
      <OfflineLine locale={locale} />
      <a href="notices.txt" target="_blank" rel="noopener">
        {app.notices}
      </a>
    </footer>
  )
}
