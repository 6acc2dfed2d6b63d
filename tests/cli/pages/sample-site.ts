import type { Site } from '../../../src/cli/pages/head-tags'
import { Html } from '../../../src/cli/pages/html'

export const SITE: Site = {
  name: 'Sample Atlas',
  address: 'https://atlas.example/map/',
  isKnown: true,
  pictureAlt: 'A map',
  icon: new Html('<link rel="icon" href="data:," />'),
}

/** A page as a document, without the styles that happy-dom would fetch. */
export function parsePage(text: string): Document {
  return new DOMParser().parseFromString(text.replaceAll(/<link rel="stylesheet"[^>]*>/g, ''), 'text/html')
}
