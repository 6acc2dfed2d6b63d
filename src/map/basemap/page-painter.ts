import { archiveAddresses } from './archive-addresses'
import { TilePainter } from './tile-painter'

let painter: TilePainter | undefined

/**
 * The one painter of all maps of the page: what it has fetched for one of them it has for the others, also when
 * the network is gone. Asked for ahead of the map, it has its worker's code and the archives' directories come
 * while the page is built.
 */
export function pagePainter(): TilePainter {
  painter ??= new TilePainter(archiveAddresses())
  return painter
}
