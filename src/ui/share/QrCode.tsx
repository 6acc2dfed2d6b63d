import { useMemo } from 'react'
import { encode } from 'uqr'
import { useShareMessages } from '../../i18n/use-share-messages'
import { saveFile } from './save-file'

/** Modules of white around the code that readers need (ISO/IEC 18004). */
const QUIET_ZONE = 4

/** A QR code, always dark on white: that is what cameras read. */
export function QrCode({ text }: { readonly text: string }) {
  const { dialog: share } = useShareMessages()
  const code = useMemo(() => qrPath(text), [text])
  if (!code) return <p>{share.qrTooLong}</p>
  return (
    <figure className="qr">
      <svg
        viewBox={`0 0 ${code.size} ${code.size}`}
        role="img"
        aria-label={share.qr}
        shapeRendering="crispEdges"
      >
        <rect width={code.size} height={code.size} fill="#fff" />
        <path d={code.path} fill="#000" />
      </svg>
      <figcaption>
        {share.qrHint}
        <button
          type="button"
          className="button"
          onClick={() => saveFile('qr-code.svg', new Blob([qrSvg(code)], { type: 'image/svg+xml' }))}
        >
          {share.saveQr}
        </button>
      </figcaption>
    </figure>
  )
}

interface QrPath {
  readonly path: string
  /** Width and height in modules. */
  readonly size: number
}

/** The dark modules as one path, a square each; `undefined` where the text is too long for any code. */
export function qrPath(text: string): QrPath | undefined {
  try {
    const { data, size } = encode(text, { border: QUIET_ZONE, ecc: 'M' })
    const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])))
    return { path: path.join(''), size }
  } catch {
    return undefined
  }
}

function qrSvg({ path, size }: QrPath): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`
}
