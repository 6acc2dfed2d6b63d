import type { Atlas } from '../../domain/atlas/atlas'
import { eventPagePath } from '../../domain/export/event-page-path'
import { pages } from '../../i18n/en/pages'
import { chronicleHtml } from './chronicle-html'
import { datasetJsonLd } from './dataset-json-ld'
import { jsonLdTag, type Site, socialTags } from './head-tags'
import { type Html, html } from './html'
import type { Dataset } from './read-dataset'
import { securityTag } from './security-policy'
import { LONGEST_DESCRIPTION, shorten } from './shorten'

/**
 * The built `index.html` with the security policy, the tags for previews of links, the chronicle as what is read without
 * JavaScript, and what is seen where the page's own script does not run, as in an old browser.
 */
export function indexHtml(built: string, { atlas, files }: Dataset, site: Site): string {
  const page = {
    title: atlas.title,
    description: shorten(atlas.subtitle ?? atlas.summary, LONGEST_DESCRIPTION),
    kind: 'website',
    path: '',
  } as const
  const head = html`${socialTags(page, site)}${jsonLdTag(datasetJsonLd(atlas, files, site))}`
  const chronicle = chronicleHtml(atlas, files)
  const notStarted = notStartedHtml(atlas)
  return built
    .replace('<head>', () => `<head>\n${securityTag.text}`)
    .replace('</head>', () => `${head.text}</head>`)
    .replace('<div id="root"></div>', () => `<div id="root">${notStarted.text}</div>`)
    .replace(/<noscript>.*<\/noscript>/s, () => `<noscript>${chronicle.text}</noscript>`)
}

/** The page puts itself in its place as it starts. */
function notStartedHtml({ events: [first] }: Atlas): Html {
  const { title, why, again, read } = pages.notStarted
  return html`<main class="app-message app-not-started">
<h1>${title}</h1>
<p>${why}</p>
<p class="app-message-ways"><a class="button" href="">${again}</a>${
    first && html` <a class="button" href="./${eventPagePath(first.id)}">${read}</a>`
  }</p>
</main>`
}
