import { readFileSync } from 'node:fs'

export interface PdfPage {
  /** In points. */
  readonly width: number
  readonly height: number
  /** Ids of what begins on it, as far as links of the document lead there. */
  readonly anchors: readonly string[]
  /** Width and height of its pictures, in pixels. */
  readonly pictures: readonly (readonly [width: number, height: number])[]
}

/** What is on the pages of a PDF that Chromium wrote: its objects are plain text but for their streams. */
export function pdfPages(path: string): readonly PdfPage[] {
  const text = readFileSync(path, 'latin1')
  const objects = new Map(
    [...text.matchAll(/(\d+) 0 obj\n(.*?)(?: stream\n|\nendobj)/gs)].map(([, id, body]) => [id, body ?? '']),
  )
  const catalog = [...objects.values()].find((body) => body.includes('/Type /Catalog')) ?? ''
  const [, named] = /\/Dests (\d+) 0 R/.exec(catalog) ?? []
  const [, root = ''] = /\/Pages (\d+) 0 R/.exec(catalog) ?? []
  const pagesUnder = (id: string): readonly string[] => {
    const kids = /\/Kids \[(.*?)\]/s.exec(objects.get(id) ?? '')?.[1]
    return kids === undefined ? [id] : references(kids).flatMap(pagesUnder)
  }
  const destinations = [...(objects.get(named) ?? '').matchAll(/\/(\S+) \[(\d+) 0 R \/XYZ/g)]
  return pagesUnder(root).map((id) => {
    const body = objects.get(id) ?? ''
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body) ?? []
    const [, drawn = ''] = /\/XObject <<(.*?)>>/s.exec(body) ?? []
    return {
      width: Math.round(Number(width)),
      height: Math.round(Number(height)),
      anchors: destinations.flatMap(([, name, page]) => (name && page === id ? name : [])).toSorted(),
      pictures: references(drawn).flatMap((picture) => {
        const size = /\/Subtype \/Image\n\/Width (\d+)\n\/Height (\d+)/.exec(objects.get(picture) ?? '')
        return size ? [[Number(size[1]), Number(size[2])] as const] : []
      }),
    }
  })
}

function references(text: string): string[] {
  return [...text.matchAll(/(\d+) 0 R/g)].flatMap(([, id]) => id ?? [])
}
