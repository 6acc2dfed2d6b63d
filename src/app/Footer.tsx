import type { Atlas } from '../domain/atlas/atlas'
import { safeLink } from '../domain/link/safe-link'
import { useMessages } from '../i18n/use-messages'
import './Footer.css'

export function Footer({ atlas }: { readonly atlas: Atlas }) {
  const { app } = useMessages()
  const licence = safeLink(atlas.licence.url)
  return (
    <footer className="footer">
      <span>{app.about(atlas.sources.size, atlas.version)}</span>
      <a href={licence?.href} title={atlas.licence.label} target="_blank" rel="license noopener noreferrer">
        {app.dataLicence(atlas.licence.id.replaceAll('-', ' '))}
      </a>
      <a href="data/events.geojson" target="_blank" rel="noopener">
        {app.dataFiles}
      </a>
      <a href="notices.txt" target="_blank" rel="noopener">
        {app.notices}
      </a>
    </footer>
  )
}
