import type { Atlas } from '../domain/atlas/atlas'
import { safeLink } from '../domain/link/safe-link'
import { useMessages } from '../i18n/use-messages'
import { usePagePartsMessages } from '../i18n/use-page-parts-messages'
import './Footer.css'

export function Footer({ atlas }: { readonly atlas: Atlas }) {
  const { app } = useMessages()
  const parts = usePagePartsMessages()
  const licence = safeLink(atlas.licence.url)
  return (
    <footer className="footer">
      <span>{parts.about(atlas.sources.size, atlas.version)}</span>
      <a href={licence?.href} title={atlas.licence.label} target="_blank" rel="license noopener noreferrer">
        {parts.dataLicence(atlas.licence.id.replaceAll('-', ' '))}
      </a>
      <a href="data/events.geojson" target="_blank" rel="noopener">
        {parts.dataFiles}
      </a>
      <a href="notices.txt" target="_blank" rel="noopener">
        {app.notices}
      </a>
    </footer>
  )
}
