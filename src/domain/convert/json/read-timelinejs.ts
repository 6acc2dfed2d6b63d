import { asArray, asObject, asText, type JsonObject } from '../../json/json-value'
import type { NoteBook } from '../convert-note'
import type { Reading } from '../converted'
import { draftFeature } from '../draft-feature'
import { tidyText } from '../tidy-text'
import { slideDate } from './slide-date'
import { slideMedia } from './slide-media'

/** Whether a JSON text is a timeline of TimelineJS 3. */
export function isTimeline(value: unknown): boolean {
  return asArray(asObject(value).events).some((slide) => asObject(slide).start_date !== undefined)
}

/**
 * Reads a timeline of TimelineJS (https://timeline.knightlab.com/docs/json-format.html): its events and eras as
 * features without a position, which timelines do not have; the group is the category, the media's address the link.
 * The title slide names the collection.
 */
export function readTimeline(value: unknown, notes: NoteBook): Reading {
  const { events, eras, title, scale, ...options } = asObject(value)
  for (const name of Object.keys(options)) notes.add('dropped', { what: 'option' }, { text: name })
  if (scale === 'cosmological') notes.add('dropped', { what: 'scale' })
  const slides = [
    ...asArray(events).map((slide) => ({ slide: asObject(slide), isEra: false })),
    ...asArray(eras).map((slide) => ({ slide: asObject(slide), isEra: true })),
  ]
  return {
    features: slides.map(({ slide, isEra }, index) => slideFeature(slide, isEra, index + 1, notes)),
    members: titleMembers(title, notes),
  }
}

function slideFeature(slide: JsonObject, isEra: boolean, count: number, notes: NoteBook): JsonObject {
  const {
    start_date,
    end_date,
    text,
    media,
    group,
    display_date,
    background,
    autolink,
    unique_id,
    ...others
  } = slide
  if (background !== undefined) notes.add('dropped', { what: 'background' })
  if (autolink !== undefined) notes.add('dropped', { what: 'option' })
  const shown = slideMedia(media)
  const displayed = [start_date, end_date].flatMap((each) => asText(asObject(each).display_date) || [])
  return draftFeature(
    {
      at: { feature: count },
      id: typeof unique_id === 'number' ? unique_id : asText(unique_id) || undefined,
      geometry: null,
      title: asText(asObject(text).headline),
      date: slideDate(start_date, end_date),
      summary: asText(asObject(text).text),
      category: asText(group) ?? (isEra ? 'era' : undefined),
      url: shown.url,
      source: shown.source,
      others: [
        ['displayDate', asText(display_date) || displayed.join(' – ')],
        ['group', asText(group) === undefined ? group : undefined],
        ...shown.others,
        ...Object.entries(others),
      ],
    },
    notes,
  )
}

/** The name and description that a title slide gives a collection. */
export function titleMembers(slide: unknown, notes: NoteBook): JsonObject {
  const { text, media, background, type: _, ...others } = asObject(slide)
  if (background !== undefined) notes.add('dropped', { what: 'background' })
  const image = asText(asObject(media).url)
  if (image) notes.add('dropped', { what: 'title-part' }, { text: image })
  for (const [name, value] of Object.entries(others))
    if (value !== '' && name !== 'location') notes.add('dropped', { what: 'title-part' }, { text: name })
  const [name, description] = [asObject(text).headline, asObject(text).text].map((each) => {
    const words = asText(each)?.trim()
    return words && tidyText(words, notes, {})
  })
  const line = name?.replace(/\n/g, ' ')
  if (line) notes.add('collection-name', { name: line })
  return { ...(line ? { name: line } : {}), ...(description ? { description } : {}) }
}
