const decoders = new Map<string, TextDecoder>()

/** Bytes as a text of an encoding, without its byte order mark; what is none of it becomes U+FFFD. */
export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  let decoder = decoders.get(encoding)
  if (!decoder) {
    decoder = new TextDecoder(encoding)
    decoders.set(encoding, decoder)
  }
  return decoder.decode(bytes)
}
