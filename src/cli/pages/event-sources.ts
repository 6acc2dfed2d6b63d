import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { citedIds } from '../../domain/atlas/cited-ids'
import type { Source } from '../../domain/atlas/source-schema'
import { type CitationPart, formatCitation } from '../../domain/citation/format-citation'
import { safeLink } from '../../domain/link/safe-link'
import { citationWords } from '../../i18n/citation-words'
import { card } from '../../i18n/en/card'
import { pages } from '../../i18n/en/pages'
import { formatNumber } from '../../i18n/format-number'
import { textLanguage } from '../../i18n/text-language'
import { type Html, html } from './html'
import { LOCALE } from './locale'

/** The sources of an event as a numbered bibliography. */
export function eventSources(event: AtlasEvent, { sources }: Atlas): Html | undefined {
  const ids = citedIds(event)
  if (ids.length === 0) return undefined
  return html`<section>
<h2>${card.sources}</h2>
<ol class="page-sources">${ids.map((id, i) => html`\n<li id="source-${i + 1}">${sourceEntry(id, sources)}</li>`)}
</ol>
</section>`
}

/** Links from a text to the entries of its sources. */
export function sourceRefs(ids: readonly string[], event: AtlasEvent, sources: Atlas['sources']): Html[] {
  const all = citedIds(event)
  return ids.map((id) => {
    const place = all.indexOf(id) + 1
    const number = formatNumber(place, LOCALE)
    const label = card.sourceRef(number, sources.get(id)?.title ?? id)
    return html`<a class="page-ref" href="#source-${place}" aria-label="${label}">${pages.sourceNumber(number)}</a>`
  })
}

/** A citation with its address, and, below it, whose side it takes and how it was read. */
export function sourceEntry(id: string, sources: Atlas['sources']): Html {
  const source = sources.get(id)
  if (!source) return html`<p>${card.unknownSource(id)}</p>`
  const { perspective, perspectiveNote, readAs, readNote } = source.custom
  const remarks = [perspectiveNote, readNote ?? card.readAs[readAs], source.note].filter(Boolean).join(' ')
  return html`<p>${citation(source)}${sourceLink(source)}</p><p class="page-aside" dir="auto"><strong>${card.perspectives[perspective]}</strong> ${remarks}</p>`
}

function citation(source: Source): Html[] {
  return formatCitation(source, citationWords(card, LOCALE)).map((part) => citationRun(part, source))
}

function citationRun({ kind, text, italic }: CitationPart, source: Source): Html {
  if (kind === 'joint') return html`${text}`
  const stated = kind === 'title' && typeof source.language === 'string' ? source.language : undefined
  const language = stated ?? textLanguage(text)
  const run = italic ? html`<cite>${text}</cite>` : text
  return language ? html`<bdi lang="${language}">${run}</bdi>` : html`<bdi>${run}</bdi>`
}

/** Named by its host: the whole address would be longer than the citation. */
function sourceLink({ URL: text }: Source): Html | undefined {
  const link = safeLink(text)
  return link && html` <a href="${link.href}" rel="noopener noreferrer">${link.host}</a>`
}
