/**
 * Fetches what AssemblyScript was compiled to.
 *
 * @throws where it is not to be had, or there is no WebAssembly with SIMD
 */
export async function fetchAssembly(address: string): Promise<WebAssembly.Module> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  // Not compiled as it streams: a host may not know the type of such files.
  return WebAssembly.compile(await response.arrayBuffer())
}
