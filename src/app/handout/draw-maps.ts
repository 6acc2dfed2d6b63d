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

/** How maps are drawn: pixels for a CSS pixel, the paleness of the base map, and the quality of the JPEG. */
interface Drawing {
  readonly ratio: number
  readonly paleness: number
  readonly quality: number
}

/** As sharp as most printers print (some 280 pixels an inch), and light on ink. */
export const ON_PAPER: Drawing = { ratio: 2.5, paleness: 0.5, quality: 0.9 }
/** Sharp on most screens. */
export const IN_FILE: Drawing = { ratio: 2, paleness: 0, quality: 0.8 }

/** Draws maps in light colours, one after the other, as JPEGs. Rejects as `drawMapPicture` does. */
export async function drawMaps(
  plans: readonly MapPlan[],
  { ratio, paleness, quality }: Drawing,
  { locale, messages, signal, onProgress }: DrawingOptions,
): Promise<readonly Blob[]> {
  const blobs: Blob[] = []
  for (const plan of plans) {
    const canvas = await drawMapPicture({
      ...{ ...plan, ratio, paleness, locale, messages, signal },
      theme: 'light',
    })
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
