import type { Atlas, AtlasEvent } from '../../domain/atlas/atlas'
import { placeName } from '../../domain/atlas/place-name'
import { eventPagePath } from '../../domain/export/event-page-path'
import { type EventGroup, groupByYear } from '../../domain/select/group-by-year'
import { chronicle } from '../../i18n/en/chronicle'
import { pages } from '../../i18n/en/pages'
import { formatCountry } from '../../i18n/format-country'
import { formatSpan } from '../../i18n/format-date'
import { type Html, html } from './html'
import { LOCALE } from './locale'
import type { DatasetFiles } from './read-dataset'
import { unbroken } from './unbroken'

/** The whole chronicle as text for `index.html` without JavaScript; each event leads to its page. */
export function chronicleHtml(atlas: Atlas, files: DatasetFiles): Html {
  return html`<link rel="stylesheet" href="./events/pages.css" />
<main class="page page-chronicle">
<h1>${unbroken(atlas.title)}</h1>
<p class="page-lead">${unbroken(atlas.summary)}</p>
<p>${pages.noScript.advice} ${pages.noScript.files} ${Object.entries(pages.noScript.fileNames).map(
    ([part, name], i) =>
      html`${i > 0 && ', '}<a href="./data/${files[part as keyof DatasetFiles]}">${name}</a>`,
  )}.</p>
${groupByYear(atlas.events).map((group) => yearSection(group, atlas))}</main>`
}

function yearSection({ kind, year, events }: EventGroup, atlas: Atlas): Html {
  const headings = {
    year: String(year),
    'open-start': chronicle.openStart,
    unplaced: chronicle.unplaced,
    undated: chronicle.undated,
  }
  return html`<h2>${headings[kind]}</h2>
<ul>${events.map((event) => eventItem(event, atlas))}</ul>
`
}

function eventItem(event: AtlasEvent, { places }: Atlas): Html {
  const date = formatSpan(event.span, event.date, { locale: LOCALE })
  const name = placeName(places, event.place, LOCALE)
  const country = places.get(event.place)?.country
  const place = country ? pages.noScript.place(name, formatCountry(country, LOCALE)) : name
  return html`
<li><a href="./${eventPagePath(event.id)}">${unbroken(event.title)}</a>
<p class="page-aside">${[date, place, event.verification && chronicle.verifications[event.verification]].filter(Boolean).join(' · ')}</p>
<p>${unbroken(event.summary)}</p></li>`
}
