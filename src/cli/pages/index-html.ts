import { chronicleHtml } from './chronicle-html'
import { datasetJsonLd } from './dataset-json-ld'
import { jsonLdTag, type Site, socialTags } from './head-tags'
import { html } from './html'
import type { Dataset } from './read-dataset'
import { securityTag } from './security-policy'
import { LONGEST_DESCRIPTION, shorten } from './shorten'

/** The built `index.html` with the security policy, the tags for previews of links, and the chronicle as what is read without JavaScript. */
export function indexHtml(built: string, { atlas, files }: Dataset, site: Site): string {
  const page = {
    title: atlas.title,
    description: shorten(atlas.subtitle ?? atlas.summary, LONGEST_DESCRIPTION),
    kind: 'website',
    path: '',
  } as const
  const head = html`${socialTags(page, site)}${jsonLdTag(datasetJsonLd(atlas, files, site))}`
  const chronicle = chronicleHtml(atlas, files)
  return built
    .replace('<head>', () => `<head>\n${securityTag.text}`)
    .replace('</head>', () => `${head.text}</head>`)
    .replace(/<noscript>.*<\/noscript>/s, () => `<noscript>${chronicle.text}</noscript>`)
}
