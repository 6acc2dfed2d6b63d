export interface PictureSize {
  readonly width: number
  readonly height: number
}

/**
 * How large a picture (PNG, JPEG, WebP, AVIF) is, told by its first bytes without decoding it; undefined of anything else. What it is
 * called does not matter: a browser looks at the bytes too.
 */
export function pictureSize(bytes: ArrayBuffer): PictureSize | undefined {
  const view = new DataView(bytes)
  try {
    return pngSize(view) ?? jpegSize(view) ?? webpSize(view) ?? avifSize(view)
  } catch {
    // It ends before it tells.
    return undefined
  }
}

function nameAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)))
}

function pngSize(view: DataView): PictureSize | undefined {
  if (view.getUint32(0) !== 0x89_50_4e_47 || nameAt(view, 12) !== 'IHDR') return undefined
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** Markers follow one another, each with its length, up to the one that begins a frame. */
function jpegSize(view: DataView): PictureSize | undefined {
  if (view.getUint16(0) !== 0xff_d8) return undefined
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    // A marker may have any number of these before it.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
}

function webpSize(view: DataView): PictureSize | undefined {
  if (nameAt(view, 0) !== 'RIFF' || nameAt(view, 8) !== 'WEBP') return undefined
  const kind = nameAt(view, 12)
  const uint24 = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536
  if (kind === 'VP8X') return { width: uint24(24) + 1, height: uint24(27) + 1 }
  if (kind === 'VP8 ')
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (kind !== 'VP8L') return undefined
  const bits = view.getUint32(21, true)
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
}

/** Bytes at the beginning of an AVIF in which its boxes of properties stand. */
const HEAD = 65_536
const ISPE = 0x69_73_70_65

/** The largest of the sizes of a picture and of what it is put together from. */
function avifSize(view: DataView): PictureSize | undefined {
  if (nameAt(view, 4) !== 'ftyp') return undefined
  let size: PictureSize | undefined
  for (let at = 0; at + 16 <= Math.min(view.byteLength, HEAD); at++) {
    if (view.getUint32(at) !== ISPE) continue
    const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)]
    size = { width: Math.max(width, size?.width ?? 0), height: Math.max(height, size?.height ?? 0) }
  }
  return size
}
