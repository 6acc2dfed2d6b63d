import type { QrPath } from './qr-path'

/** A QR code, always dark on white: that is what cameras read. */
export function QrImage({ code, label }: { readonly code: QrPath; readonly label: string }) {
  const { path, size } = code
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
