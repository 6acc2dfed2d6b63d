import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { placeName } from '../../domain/atlas/place-name'
import { eventPagePath } from '../../domain/export/event-page-path'
import { safeLink } from '../../domain/link/safe-link'
import { card } from '../../i18n/en/card'
import { pages } from '../../i18n/en/pages'
import { formatSpan } from '../../i18n/format-date'
import { eventClaims } from './event-claims'
import { eventFacts } from './event-facts'
import { eventJsonLd } from './event-json-ld'
import { eventRelocations } from './event-relocations'
import { eventSources } from './event-sources'
import { jsonLdTag, type PageFacts, type Site, socialTags } from './head-tags'
import { type Html, html } from './html'
import { LOCALE } from './locale'
import { pageDocument } from './page-document'
import { LONGEST_DESCRIPTION, shorten } from './shorten'
import { unbroken } from './unbroken'

export interface Neighbours {
  readonly previous: AtlasEvent | undefined
  readonly next: AtlasEvent | undefined
}

/** The page of an event: all that the atlas holds of it, to be read without JavaScript. */
export function eventPage(event: AtlasEvent, atlas: Atlas, neighbours: Neighbours, site: Site): string {
  const date = dateOf(event)
  const place = placeName(atlas.places, event.place, LOCALE)
  const page: PageFacts = {
    title: pages.eventTitle(event.title, date),
    description: shorten(pages.eventDescription(date, place, event.summary), LONGEST_DESCRIPTION),
    kind: 'article',
    path: eventPagePath(event.id),
  }
  return pageDocument({
    ...page,
    icon: site.icon,
    head: html`${socialTags(page, site)}${jsonLdTag(
      eventJsonLd(event, atlas, site),
    )}<script src="open.js" data-event="${event.id}"></script>\n`,
    body: html`${pageHeader(atlas)}
<main class="page">
${eventArticle(event, atlas, date)}
</main>
${pageFooter(atlas, neighbours)}`,
  })
}

function pageHeader(atlas: Atlas): Html {
  return html`<header class="page-header"><a href="../">${unbroken(atlas.title)}</a></header>`
}

function eventArticle(event: AtlasEvent, atlas: Atlas, date: string): Html {
  const category = atlas.categories.find(({ id }) => id === event.category)?.label ?? event.category
  return html`<article>
<header class="page-title">
<p class="page-kind">${category}</p>
<h1 dir="auto">${unbroken(event.title)}</h1>
<p class="page-open"><a href="../?event=${encodeURIComponent(event.id)}">${pages.openOnMap}</a></p>
</header>
${eventFacts(event, atlas, date)}
<p class="page-lead" dir="auto">${unbroken(event.summary)}</p>
${event.inference && html`<p class="page-inference" dir="auto"><strong>${card.inference}.</strong> ${event.inference}</p>`}
${eventClaims(event, atlas)}
${seedSection(event)}
${notes(card.differences, event.differences)}
${notes(card.notFound, event.searchedNotFound)}
${eventRelocations(event, atlas)}
${eventSources(event, atlas)}
</article>`
}

function seedSection({ seed, origin }: AtlasEvent): Html | undefined {
  if (!seed) return origin === 'context' ? html`<p class="page-aside">${card.context}</p>` : undefined
  const { states, voice, paragraphs } = seed
  const numbers = new Intl.ListFormat(LOCALE, { type: 'conjunction' }).format(paragraphs.map(String))
  const spoken =
    paragraphs.length > 0 ? pages.paragraphsOf(voice, card.paragraphs(paragraphs.length, numbers)) : voice
  return html`<section>
<h2>${card.seed}</h2>
<blockquote dir="auto"><p>${states}</p></blockquote>
<p class="page-aside">${spoken}</p>
</section>`
}

function notes(heading: string, texts: readonly string[]): Html | undefined {
  if (texts.length === 0) return undefined
  return html`<section>
<h2>${heading}</h2>
<ul class="page-notes">${texts.map((text) => html`<li dir="auto">${text}</li>`)}</ul>
</section>`
}

function pageFooter(atlas: Atlas, { previous, next }: Neighbours): Html {
  const { title, version, licence } = atlas
  const link = safeLink(licence.url)
  return html`<footer class="page-footer">
<nav aria-label="${pages.neighbours}">
${neighbour(pages.previous, 'prev', previous)}${neighbour(pages.next, 'next', next)}
</nav>
<p>${pages.version(title, version)} ${pages.licence} ${
    link
      ? html`<a rel="license noopener noreferrer" href="${link.href}">${licence.label}</a> (<bdi>${link.host}</bdi>)`
      : licence.label
  }. <a href="../">${pages.allEvents}</a></p>
</footer>
`
}

function neighbour(label: string, rel: 'prev' | 'next', event: AtlasEvent | undefined): Html | undefined {
  if (!event) return undefined
  const file = eventPagePath(event.id).replace(/^events\//, '')
  return html`<a class="page-${rel}" rel="${rel}" href="${file}"><span>${label}</span> <strong dir="auto">${event.title}</strong> <span>${dateOf(event)}</span></a>`
}

function dateOf({ span, date }: AtlasEvent): string {
  return formatSpan(span, date, { locale: LOCALE })
}
