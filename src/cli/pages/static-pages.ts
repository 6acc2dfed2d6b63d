import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin, Rollup } from 'vite'
import type { Atlas } from '../../domain/atlas/atlas'
import { eventPagePath } from '../../domain/export/event-page-path'
import { pages } from '../../i18n/en/pages'
import { eventPage } from './event-page'
import { iconTag, type Site } from './head-tags'
import { indexHtml } from './index-html'
import { openScript } from './open-script'
import { fontFaces, systemThemed } from './page-styles'
import { type Dataset, readDataset } from './read-dataset'
import { siteAddress } from './site-address'
import { robotsText, sitemapXml } from './sitemap'

/**
 * Adds to the built site what is read without JavaScript: a page for each event, the chronicle and the tags for previews
 * of links in `index.html`, a sitemap. The environment's SITE_URL says where the site will stand. The development
 * server has none of these.
 */
export function staticPages(dataFolder: string): Plugin {
  let outDir = ''
  let dataset: Dataset
  let site: Site
  return {
    name: 'static-pages',
    apply: 'build',
    configResolved({ root, build, logger }) {
      outDir = build.outDir
      const given = process.env.SITE_URL
      const where = siteAddress(given)
      if (!where) throw new Error(pages.addressWrong(given ?? ''))
      if (!where.isKnown) logger.info(pages.addressUnknown(where.address))
      dataset = readDataset(dataFolder)
      const icon = iconTag(readFileSync(join(root, 'index.html'), 'utf8'))
      site = { ...where, name: dataset.atlas.title, pictureAlt: pages.pictureAlt, icon }
    },
    transformIndexHtml: { order: 'post', handler: (html) => indexHtml(html, dataset, site) },
    writeBundle(_, bundle) {
      writePages(join(outDir, 'events'), dataset.atlas, site, stylesOf(bundle))
      const paths = ['', ...dataset.atlas.events.map(({ id }) => eventPagePath(id))]
      writeFileSync(join(outDir, 'sitemap.xml'), sitemapXml(site.address, paths))
      writeFileSync(join(outDir, 'robots.txt'), robotsText(site.address))
    },
  }
}

function writePages(folder: string, atlas: Atlas, site: Site, builtStyles: string): void {
  mkdirSync(folder, { recursive: true })
  for (const [i, event] of atlas.events.entries()) {
    const neighbours = { previous: atlas.events[i - 1], next: atlas.events[i + 1] }
    const page = eventPage(event, atlas, neighbours, site)
    writeFileSync(join(folder, '..', eventPagePath(event.id)), page)
  }
  const tokens = readFileSync(beside('../../ui/theme/tokens.css'), 'utf8')
  const styles = readFileSync(beside('static/pages.css'), 'utf8')
  writeFileSync(join(folder, 'pages.css'), fontFaces(builtStyles) + systemThemed(tokens) + styles)
  writeFileSync(join(folder, 'open.js'), openScript(readFileSync(beside('static/open.js'), 'utf8')))
}

function stylesOf(bundle: Rollup.OutputBundle): string {
  return Object.values(bundle)
    .flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? String(file.source) : []))
    .join('\n')
}

function beside(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}
