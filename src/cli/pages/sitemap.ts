import { escapeMarkup } from '../../domain/escape-markup'

/** A sitemap (https://www.sitemaps.org/protocol.html) of pages, each a path from the address of the site. */
export function sitemapXml(address: string, paths: readonly string[]): string {
  const urls = paths.map((path) => `  <url><loc>${escapeMarkup(new URL(path, address).href)}</loc></url>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`
}

/** All may be read (https://www.rfc-editor.org/rfc/rfc9309), and the sitemap says what there is. */
export function robotsText(address: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap.xml', address).href}\n`
}
