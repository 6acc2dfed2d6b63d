import { percentDecoded } from '../../domain/link/percent-decoded'
import { CONTEXT_KEY } from '../../domain/view/view-keys'
import { Slot } from '../slot'
import { contextSource, contextSources } from './context-sources'

/** Map tiles of somebody's, drawn beneath the events. */
export interface ContextLayer {
  readonly id: string
  /** Of the file, or the last part of the address. */
  readonly name: string
  readonly source: File | URL
  readonly isOn: boolean
  /** What the archive says that it is of; known once it has been opened. */
  readonly attribution?: string
  /** It could not be read. */
  readonly hasFailed?: boolean
}

/** All layers, of all maps of the page. Those of an address stay in it; files are gone with the visit. */
export const contextLayers = new Slot<readonly ContextLayer[]>(addressedLayers(location.href))

/** The layers that an address names: archives of http(s), each once. */
export function addressedLayers(href: string): readonly ContextLayer[] {
  const { sources } = contextSources(new URL(href).searchParams.getAll(CONTEXT_KEY), href)
  return [...sources.values()].map((source): ContextLayer => {
    const name = percentDecoded(source.pathname.split('/').at(-1) ?? '') || source.host
    return { id: source.href, name, source, isOn: true }
  })
}

/** Shows a file of tiles. */
export function addContextFile(file: File): void {
  const id = `${file.name} ${file.size} ${file.lastModified}`
  const others = contextLayers.get().filter((layer) => layer.id !== id)
  contextLayers.set([...others, { id, name: file.name, source: file, isOn: true }])
}

export function changeContextLayer(
  id: string,
  change: Partial<Pick<ContextLayer, 'isOn' | 'attribution' | 'hasFailed'>>,
): void {
  contextLayers.set(contextLayers.get().map((layer) => (layer.id === id ? { ...layer, ...change } : layer)))
}

/** Takes a layer away, out of the address too. */
export function removeContextLayer(id: string): void {
  contextLayers.set(contextLayers.get().filter((layer) => layer.id !== id))
  const here = new URL(location.href)
  const named = here.searchParams.getAll(CONTEXT_KEY)
  const kept = named.filter((text) => contextSource(text, location.href)?.href !== id)
  here.searchParams.delete(CONTEXT_KEY)
  for (const text of kept) here.searchParams.append(CONTEXT_KEY, text)
  if (here.href !== location.href) history.replaceState(history.state, '', here)
}

/** How every archive of PMTiles begins. */
const MAGIC = 'PMTiles'

/** Whether a file is an archive of map tiles. */
export async function isTileArchive(file: Blob): Promise<boolean> {
  const first = await file
    .slice(0, MAGIC.length)
    .text()
    .catch(() => '')
  return first === MAGIC
}
