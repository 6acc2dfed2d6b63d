import { readFileSync } from 'node:fs'
import type { BrowserContext } from '@playwright/test'
import { EXTENT, isoOf } from './events'

/** Events up to which the page shows an atlas at all. */
export const MOST_IN_ATLAS = 10_000

interface Collection {
  readonly features: readonly {
    readonly properties: { readonly date?: string; readonly start?: string; readonly end?: string }
  }[]
}

const read = (path: string): Collection => JSON.parse(readFileSync(path, 'utf8'))

/**
 * Puts the events of a file in place of those of the bundled atlas, with what else an atlas asks of them, for a page that
 * cannot yet be given a file of anybody's events to look at.
 */
export async function putIntoAtlas(context: BrowserContext, path: string): Promise<void> {
  const bundled = read('data/events.geojson').features
  const features = read(path).features.map((feature, row) => {
    const { date, start, end } = feature.properties
    const others = bundled[row % bundled.length]?.properties
    return { ...feature, properties: { ...others, date: date ?? `${start}/${end}` } }
  })
  await answer(context, 'events.geojson', { type: 'FeatureCollection', features })
  const atlas = JSON.parse(readFileSync('data/atlas.json', 'utf8'))
  await answer(context, 'atlas.json', {
    ...atlas,
    extent: { from: isoOf(EXTENT.from), to: isoOf(EXTENT.to - 1) },
  })
}

async function answer(context: BrowserContext, file: string, value: object): Promise<void> {
  const body = JSON.stringify(value)
  await context.route(`**/data/${file}`, (route) => route.fulfill({ body, contentType: 'application/json' }))
}
