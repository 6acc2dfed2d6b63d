/** The bytes of a part of a file. Rejects where it cannot be read. */
export async function bytesOf(part: Blob): Promise<Uint8Array> {
  return new Uint8Array(await part.arrayBuffer())
}
