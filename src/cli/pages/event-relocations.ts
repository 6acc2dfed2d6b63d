import type { Atlas, AtlasEvent, Leg } from '../../domain/atlas/atlas'
import { card } from '../../i18n/en/card'
import { formatSpan } from '../../i18n/format-date'
import { type Html, html } from './html'
import { LOCALE } from './locale'

/** The relocations that an event is part of: who moved, when, how surely, and how many by whose count. */
export function eventRelocations(event: AtlasEvent, atlas: Atlas): Html | undefined {
  const legs = atlas.legs.filter((leg) => event.legs.includes(leg.id) || leg.events.includes(event.id))
  if (legs.length === 0) return undefined
  return html`<section>
<h2>${card.legs}</h2>
<ul class="page-notes">${legs.map(legItem)}</ul>
</section>`
}

function legItem(leg: Leg): Html {
  const date = formatSpan(leg.span, leg.date, { locale: LOCALE })
  const facts = [leg.whoText, date, card.certainty[leg.certainty]].filter(Boolean).join(' · ')
  const figures = leg.figures.map(({ text, by }) => (by ? card.figureBy(text, by) : text))
  return html`<li><strong dir="auto">${leg.title}</strong>${[facts, ...figures, leg.note].map(
    (text) => text && html`<p class="page-aside" dir="auto">${text}</p>`,
  )}</li>`
}
