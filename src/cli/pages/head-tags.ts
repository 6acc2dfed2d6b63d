import { Html, html } from './html'

/** What a page says of itself to those who link to it. */
export interface PageFacts {
  readonly title: string
  readonly description: string
  readonly kind: 'website' | 'article'
  /** The page itself, from the root of the site; '' is the root. */
  readonly path: string
}

/** Where the built site stands. */
export interface Site {
  readonly name: string
  /** Ends with a slash. */
  readonly address: string
  /** Whether the address was given; else it is only that of `npm start`. */
  readonly isKnown: boolean
  readonly pictureAlt: string
  /** Its mark in the browser's tab: a `link` element. */
  readonly icon: Html
}

const PICTURE = { path: 'og.png', width: 1200, height: 630 } as const

/**
 * Open Graph (https://ogp.me) and what X reads where these tags do not do. A page that stands elsewhere than
 * assumed must not name itself, or a search engine would drop it for a copy that is not there.
 */
export function socialTags(page: PageFacts, site: Site): Html {
  const address = new URL(page.path, site.address).href
  const properties: Readonly<Record<string, string | number>> = {
    ...(site.isKnown && { 'og:url': address }),
    'og:type': page.kind,
    'og:site_name': site.name,
    'og:title': page.title,
    'og:description': page.description,
    'og:image': new URL(PICTURE.path, site.address).href,
    'og:image:width': PICTURE.width,
    'og:image:height': PICTURE.height,
    'og:image:alt': site.pictureAlt,
  }
  return html`${site.isKnown && html`<link rel="canonical" href="${address}" />\n`}${Object.entries(
    properties,
  ).map(
    ([name, content]) => html`<meta property="${name}" content="${content}" />\n`,
  )}<meta name="twitter:card" content="summary_large_image" />\n`
}

/** Linked data (https://schema.org) as a script that no browser runs; `<` could end it. */
export function jsonLdTag(data: object): Html {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c')
  return new Html(`<script type="application/ld+json">${json}</script>\n`)
}

/** The icon of a page, to be that of others; none where it has none. */
export function iconTag(page: string): Html {
  return new Html(/<link rel="icon".*\/>/.exec(page)?.[0] ?? '')
}
