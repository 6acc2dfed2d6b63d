import { type Html, html } from './html'

/** Vite's development server injects inline styles, so only built pages carry the policy. */
const SECURITY_POLICY = [
  "default-src 'none'",
  // WebAssembly of the page itself, which draws dots; it lets no text be run as JavaScript.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob: https://tile.openstreetmap.org",
  "font-src 'self'",
  // Files of other addresses can be opened to be edited.
  "connect-src 'self' https:",
  "frame-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The Content-Security-Policy of every built page; has to come before whatever it rules. */
export const securityTag: Html = html`<meta http-equiv="Content-Security-Policy" content="${SECURITY_POLICY}" />\n`
