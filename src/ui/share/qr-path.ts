import { encode } from 'uqr'

/** Modules of white around the code that readers need (ISO/IEC 18004). */
const QUIET_ZONE = 4

export interface QrPath {
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
