import { type Html, html } from './html'

/** Vite's development server injects inline styles, so only built pages carry the policy. */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  // WebAssembly of the page itself, which draws dots; it lets no text be run as JavaScript.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data: blob: https://tile.openstreetmap.org",
  'font-src': "'self'",
  // Files of other addresses can be opened.
  'connect-src': "'self' https:",
  'frame-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  // No text becomes markup or a script but by the one policy of `src/trusted-types.ts`.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
}

const written = (policy: Readonly<Record<string, string>>) =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

/** The Content-Security-Policy of every built page; has to come before whatever it rules. */
export const securityTag: Html = html`<meta http-equiv="Content-Security-Policy" content="${written(POLICY)}" />\n`

/**
 * The header fields with which a host should send all files, by name: what a page cannot say of itself, and its policy
 * again, for the service worker and the other workers.
 *
 * @param framed whether other sites may show it in a frame: only views with `embed=1`, in which nothing is edited
 */
export function securityHeaders(framed: boolean): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': written({ ...POLICY, 'frame-ancestors': framed ? '*' : "'self'" }),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': DENIED.map((name) => `${name}=()`).join(', '),
  }
}

/** What the page never asks a device for. */
const DENIED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
]
