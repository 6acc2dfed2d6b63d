import type { Messages } from '../../i18n/messages'
import { drawMapPicture } from '../../map/picture/draw-map-picture'
import { canvasBlob } from '../../map/picture/picture-canvas'
import type { MapPlan } from './map-plans'

interface DrawingOptions {
  readonly locale: string
  readonly messages: Messages
  readonly signal: AbortSignal
  /** Told the share that is drawn. */
  onProgress(share: number): void
}

/** Pixels of a picture for a CSS pixel, and its quality as a JPEG. */
interface Sharpness {
  readonly ratio: number
  readonly quality: number
}

/** As sharp as most printers print: some 280 pixels an inch. */
export const ON_PAPER: Sharpness = { ratio: 2.5, quality: 0.92 }
/** Sharp on most screens, and some 300 kB a map. */
export const IN_FILE: Sharpness = { ratio: 2, quality: 0.8 }

/** Draws maps in light colours, one after the other, as JPEGs. Rejects as `drawMapPicture` does. */
export async function drawMaps(
  plans: readonly MapPlan[],
  { ratio, quality }: Sharpness,
  { locale, messages, signal, onProgress }: DrawingOptions,
): Promise<readonly Blob[]> {
  const blobs: Blob[] = []
  for (const plan of plans) {
    const canvas = await drawMapPicture({ ...plan, ratio, locale, messages, signal, theme: 'light' })
    blobs.push(await canvasBlob(canvas, quality))
    signal.throwIfAborted()
    // Its memory is given back now, and not when it is found to be in use no more.
    canvas.width = 0
    onProgress(blobs.length / plans.length)
  }
  return blobs
}

/** The blob as a `data:` address. */
export function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}
