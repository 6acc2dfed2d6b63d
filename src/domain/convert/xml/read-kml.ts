import { type Folder, kmlWithFolders, type Root } from '@tmcw/togeojson'
import { asObject, asText, type JsonObject } from '../../json/json-value'
import type { NoteBook } from '../convert-note'
import type { Reading } from '../converted'
import { draftFeature } from '../draft-feature'
import { openSpanDate, shapeDate, trackDate } from '../shape-date'
import { takeTexts } from '../take-texts'
import { tidyText } from '../tidy-text'
import { textOf, type XmlDocument } from './xml-document'

/** What togeojson makes of styles and of what only Google Earth shows. */
const STYLES =
  /^(?:styleUrl|styleHash|stroke|fill|icon|label|stroke-opacity|stroke-width|fill-opacity|(?:icon|label)-[a-z-]+|visibility|open)$/
/** Extended data that are texts by right. */
const TEXTS = ['title', 'summary', 'category', 'placeName', 'source', 'url'] as const
/** Elements that are no features. */
const LOST = [
  'ScreenOverlay',
  'PhotoOverlay',
  'gx:Tour',
  'Region',
  'Model',
  'LookAt',
  'Camera',
  'Snippet',
  'atom:link',
  'atom:author',
  'displayName',
]

/**
 * Reads KML (OGC 07-147r2) as togeojson does: the innermost folder is the category, TimeSpan and TimeStamp the date,
 * ExtendedData properties. Styles, views and overlays do not come along.
 */
export function readKml(document: XmlDocument, notes: NoteBook): Reading {
  const root = kmlWithFolders(document as Parameters<typeof kmlWithFolders>[0])
  const placed = [...featuresIn(root, notes)]
  if (placed.some(({ folders }) => folders.length > 0)) notes.add('folder-category')
  for (const name of LOST) {
    const { length } = document.getElementsByTagName(name)
    for (let i = 0; i < length; i++) notes.add('dropped', { what: name })
  }
  noteCoordinates(document, notes)
  const name = textOf(document, 'name', 'Document')
  const description = textOf(document, 'description', 'Document')
  if (name) notes.add('collection-name', { name })
  return {
    features: placed.flatMap(({ feature, folders }, index) => {
      const own = asObject(feature.properties)
      const kind = asText(own['@geometry-type'])
      if (kind === 'networklink') {
        notes.add('dropped', { what: 'NetworkLink' }, { text: asText(own.href) ?? '' })
        return []
      }
      if (kind === 'groundoverlay') notes.add('dropped', { what: 'GroundOverlay' })
      return [placemark(feature, own, folders, index + 1, notes)]
    }),
    members: {
      ...(name ? { name } : {}),
      ...(description ? { description: tidyText(description, notes, {}) } : {}),
    },
  }
}

/** Says which coordinates are none, and stand for no position then. */
function noteCoordinates(document: XmlDocument, notes: NoteBook): void {
  const found = document.getElementsByTagName('coordinates')
  for (let i = 0; i < found.length; i++) {
    const text = found[i]?.textContent?.trim() ?? ''
    if (/[^-+.,\deE\s]/.test(text)) notes.add('dropped', { what: 'coordinates' }, { text })
  }
}

interface Placed {
  readonly feature: JsonObject
  /** Names of the folders that it lies in, the outermost first. */
  readonly folders: readonly string[]
}

/** The features of a tree, without recursion. */
function* featuresIn(root: Root, notes: NoteBook): Generator<Placed> {
  const pending: { node: Root | Folder; folders: readonly string[]; next: number }[] = [
    { node: root, folders: [], next: 0 },
  ]
  for (let last = pending.at(-1); last !== undefined; last = pending.at(-1)) {
    const { folders } = last
    const child = last.node.children[last.next++]
    if (child === undefined) pending.pop()
    else if (child.type === 'folder') {
      const name = asText(child.meta.name)?.trim()
      const description = asText(child.meta.description)?.trim()
      if (description) notes.add('dropped', { what: 'folder-description' }, { text: description })
      pending.push({ node: child, folders: name ? [...folders, name] : folders, next: 0 })
    } else yield { feature: child as unknown as JsonObject, folders }
  }
}

function placemark(
  feature: JsonObject,
  own: JsonObject,
  folders: readonly string[],
  count: number,
  notes: NoteBook,
): JsonObject {
  const plain = Object.entries(own).filter(([name]) => !STYLES.test(name) && name !== '@geometry-type')
  if (Object.keys(own).some((name) => STYLES.test(name))) notes.add('dropped', { what: 'style' })
  const { name, description, timespan, timestamp, coordinateProperties, ...rest } = Object.fromEntries(plain)
  const { date, others } = shapeDate(rest)
  const { times } = asObject(coordinateProperties)
  const { texts, others: extended } = takeTexts(others, TEXTS)
  const { title, summary, category } = texts
  const words = asText(description) ?? asText(asObject(description).value)
  const { id, geometry } = feature
  return draftFeature(
    {
      at: { feature: count },
      id: typeof id === 'string' ? id : undefined,
      geometry: geometry ?? null,
      title: asText(name) ?? title,
      date: openSpanDate(timespan) ?? asText(timestamp) ?? date ?? trackDate(times),
      summary: words ?? summary,
      category: category ?? folders.at(-1),
      placeName: texts.placeName,
      source: texts.source,
      url: texts.url,
      others: [
        ...(name !== undefined && title !== undefined ? [['title', title] as const] : []),
        ...(words !== undefined && summary !== undefined ? [['summary', summary] as const] : []),
        ...Object.entries(extended),
        ['folders', folders.length > 1 ? folders : undefined],
        ['coordTimes', times],
      ],
    },
    notes,
  )
}
