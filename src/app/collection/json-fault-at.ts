import { findSyntaxFault } from '../../domain/json/json-syntax'

/** Bytes of a feature that are looked through for what breaks it. */
const LOOKED_THROUGH = 1 << 20

/** Offset of the byte by which a feature is no JSON; where it begins, if that lies far off. */
export async function jsonFaultAt(text: Blob, from: number): Promise<number> {
  const written = await text.slice(from, from + LOOKED_THROUGH).text()
  // Of as many letters, since these are read.
  const finite = written.replace(/\bNaN\b|-?\bInfinity\b/g, ({ length }) => '0'.padEnd(length))
  const fault = findSyntaxFault(finite, () => 1)
  if (fault === undefined || fault.from >= written.length) return from
  return from + new TextEncoder().encode(written.slice(0, fault.from)).length
}
