import { asEarthPosition } from '../../atlas/position'
import { asArray, asObject, asText, type JsonObject } from '../../json/json-value'
import type { NoteBook } from '../convert-note'
import type { Reading } from '../converted'
import { draftFeature } from '../draft-feature'
import { titleMembers } from './read-timelinejs'
import { slideMedia } from './slide-media'

/** Whether a JSON text is a map of StoryMapJS: slides with locations, in `storymap` or not. */
export function isStoryMap(value: unknown): boolean {
  return slidesOf(value).some((slide) => asObject(slide).location !== undefined)
}

function slidesOf(value: unknown): readonly unknown[] {
  const { storymap, slides } = asObject(value)
  return asArray(asObject(storymap).slides ?? slides)
}

/**
 * Reads a map of StoryMapJS (https://storymap.knightlab.com): each slide is a feature with the text, date and place that it has.
 * The overview names the collection.
 */
export function readStoryMap(value: unknown, notes: NoteBook): Reading {
  const slides = slidesOf(value).map(asObject)
  const overview = slides.find(({ type }) => type === 'overview')
  const options = [value, asObject(value).storymap]
    .flatMap((each) => Object.keys(asObject(each)))
    .filter((name) => name !== 'slides' && name !== 'storymap')
  for (const name of options) notes.add('dropped', { what: 'option' }, { text: name })
  return {
    features: slides
      .map((slide, index) => ({ slide, count: index + 1 }))
      .filter(({ slide }) => slide !== overview)
      .map(({ slide, count }) => slideFeature(slide, count, notes)),
    members: titleMembers(overview, notes),
  }
}

function slideFeature(slide: JsonObject, count: number, notes: NoteBook): JsonObject {
  const { location, text, media, date, background, type: _, ...others } = slide
  const { lat, lon, name, zoom, icon, line, ...place } = asObject(location)
  if (background !== undefined) notes.add('dropped', { what: 'background' })
  if (zoom !== undefined) notes.add('dropped', { what: 'zoom' })
  if (asText(icon)) notes.add('dropped', { what: 'icon' })
  if (line === true) notes.add('dropped', { what: 'line' })
  const shown = slideMedia(media)
  const position = asEarthPosition([numberIn(lon), numberIn(lat)])
  const isUnread = position === undefined && (lat !== undefined || lon !== undefined)
  if (isUnread) notes.add('position-unread', {}, { feature: count, text: `${lat}, ${lon}` })
  return draftFeature(
    {
      at: { feature: count },
      geometry: position ? { type: 'Point', coordinates: [...position] } : null,
      title: asText(asObject(text).headline),
      date: asText(date),
      summary: asText(asObject(text).text),
      placeName: asText(name),
      url: shown.url,
      source: shown.source,
      others: [
        ['positionText', isUnread ? `${lat}, ${lon}` : undefined],
        ...shown.others,
        ...Object.entries(place),
        ...Object.entries(others),
      ],
    },
    notes,
  )
}

/** Hand-made files have numbers as texts. */
function numberIn(value: unknown): unknown {
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : value
}
