import { useMemo } from 'react'
import { useShareMessages } from '../../i18n/use-share-messages'
import { saveFile } from '../files/save-file'
import { QrImage } from './QrImage'
import { type QrPath, qrPath } from './qr-path'

/** A QR code, to be pointed at or saved. */
export function QrCode({ text }: { readonly text: string }) {
  const { dialog: share } = useShareMessages()
  const code = useMemo(() => qrPath(text), [text])
  if (!code) return <p>{share.qrTooLong}</p>
  return (
    <figure className="qr">
      <QrImage code={code} label={share.qr} />
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

function qrSvg({ path, size }: QrPath): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`
}
