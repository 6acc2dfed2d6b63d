import { LABEL_FACES } from '../basemap/label-style'
import { HiddenMap, type MapPictureOptions } from './hidden-map'
import { pictureCanvas } from './picture-canvas'

/** Faces of the marks and of the labels of places and legs. */
const OVERLAY_FACES = ['600 14px "Source Serif 4 Variable"', '600 12px "Source Sans 3 Variable"']

export interface DrawMapOptions extends MapPictureOptions {
  readonly signal?: AbortSignal | undefined
}

/**
 * The map as the reader would see it at this size, without controls, whatever the map on screen shows. Rejects with
 * `MapPictureError` where a part of the map could not be had, and with the signal's reason when it is aborted.
 */
export async function drawMapPicture(options: DrawMapOptions): Promise<HTMLCanvasElement> {
  const { width, height, ratio, window, signal } = options
  const map = await openHiddenMap(options)
  try {
    await map.showWhole(window, signal)
    signal?.throwIfAborted()
    const { canvas, context } = pictureCanvas(width, height, ratio)
    map.paint(context)
    return canvas
  } finally {
    map.remove()
  }
}

/** A hidden map, once the fonts of its labels are there. The one who asked removes it. */
export async function openHiddenMap(options: DrawMapOptions): Promise<HiddenMap> {
  await loadMapFonts()
  options.signal?.throwIfAborted()
  return new HiddenMap(options)
}

/** A font that cannot be had has others stand in for it, as on screen. */
async function loadMapFonts(): Promise<void> {
  const faces = [...LABEL_FACES, ...OVERLAY_FACES]
  await Promise.allSettled(faces.map((face) => document.fonts.load(face, 'Aē')))
}
