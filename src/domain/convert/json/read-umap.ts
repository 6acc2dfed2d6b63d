import { asArray, asObject, asText, type JsonObject } from '../../json/json-value'
import { safeLink } from '../../link/safe-link'
import type { NoteBook } from '../convert-note'
import type { Reading } from '../converted'
import { draftFeature } from '../draft-feature'
import { shapeDate } from '../shape-date'
import { takeTexts } from '../take-texts'
import { tidyText } from '../tidy-text'

const TEXTS = ['name', 'title', 'description', 'summary', 'category', 'placeName', 'source', 'url'] as const

/** Whether a JSON text is a whole map as uMap saves it. */
export function isUmap(value: unknown): boolean {
  const { type, layers } = asObject(value)
  return type === 'umap' && Array.isArray(layers)
}

/**
 * Reads a map that uMap saved whole (https://docs.umap-project.org): the features of its layers, whose names are their
 * categories. uMap's options are about looks and do not come along; its own marks in descriptions become text.
 */
export function readUmap(value: unknown, notes: NoteBook): Reading {
  const { layers, properties, type: _, geometry: __, ...others } = asObject(value)
  const { name, description, ...options } = asObject(properties)
  for (const option of [...Object.keys(others), ...Object.keys(options)])
    notes.add('dropped', { what: 'option' }, { text: option })
  const title = asText(name)
  if (title) notes.add('collection-name', { name: title })
  const all = asArray(layers).flatMap((layer) => {
    const { features, _umap_options, _storage } = asObject(layer)
    const { name: layerName, remoteData, ...layerOptions } = asObject(_umap_options ?? _storage)
    for (const option of Object.keys(layerOptions))
      notes.add('dropped', { what: 'layer-option' }, { text: option })
    const remote = asText(asObject(remoteData).url)
    if (remote) notes.add('dropped', { what: 'remote-layer' }, { text: remote })
    return asArray(features).map((feature) => ({ feature: asObject(feature), category: asText(layerName) }))
  })
  if (all.some(({ category }) => category)) notes.add('folder-category')
  return {
    features: all.map(({ feature, category }, index) => umapFeature(feature, category, index + 1, notes)),
    members: {
      ...(title ? { name: title } : {}),
      ...(asText(description) ? { description: tidyText(withoutMarks(String(description)), notes, {}) } : {}),
    },
  }
}

function umapFeature(
  feature: JsonObject,
  layer: string | undefined,
  count: number,
  notes: NoteBook,
): JsonObject {
  const { _umap_options, _storage_options, ...all } = asObject(feature.properties)
  const { texts, others: own } = takeTexts(all, TEXTS)
  const { name, title = name, description, summary } = texts
  const words = description && withoutMarks(description)
  if (Object.keys(asObject(_umap_options ?? _storage_options)).length > 0)
    notes.add('dropped', { what: 'style' })
  const { date, others } = shapeDate(own)
  const { id, geometry, type: _, properties: __, ...beside } = feature
  for (const [member, value] of Object.entries(beside))
    notes.add('member', { member }, { feature: count, text: JSON.stringify(value) })
  return draftFeature(
    {
      at: { feature: count },
      id: typeof id === 'string' || typeof id === 'number' ? id : undefined,
      geometry: geometry ?? null,
      title,
      date,
      summary: summary ?? words,
      category: texts.category ?? layer,
      placeName: texts.placeName,
      source: texts.source,
      url: texts.url,
      others: [
        ['name', title === name ? undefined : name],
        ['description', summary === undefined ? undefined : words],
        ...Object.entries(others),
      ],
    },
    notes,
  )
}

/** uMap's marks as text: `**bold**`, `# heading`, `[[https://example.org|words]]`, `{{https://example.org/a.jpg}}`. */
function withoutMarks(text: string): string {
  return text
    .replace(/\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]/g, (_, address: string, words?: string) =>
      !words ? address : safeLink(address) ? `${words} (${address})` : words,
    )
    .replace(/\{\{\{?([^{}|]*)(?:[|*][^{}]*)?\}?\}\}/g, (_, address: string) =>
      safeLink(address) ? address : '',
    )
    .replace(/\*\*([^*\n]+)\*\*/g, '$1')
    .replace(/^#{1,4} ?(?=\S)/gm, '')
}
