import { findSyntaxFault } from '../../domain/json/json-syntax'

/** Bytes of a feature that are looked through for what breaks it. */
const LOOKED_THROUGH = 1 << 20

/**
 * Offset of the byte by which a feature is no JSON; where it begins, if that lies far off.
 *
 * @param size its bytes, if these are known: what it lacks is missing at their end
 */
export async function jsonFaultAt(
  text: Blob,
  from: number,
  size = Number.POSITIVE_INFINITY,
): Promise<number> {
  const part = await text.slice(from, from + Math.min(size, LOOKED_THROUGH)).text()
  const written = size <= LOOKED_THROUGH ? part.replace(/[\s,]+$/, '') : part
  // Of as many letters, since these are read.
  const finite = written.replace(/\bNaN\b|-?\bInfinity\b/g, ({ length }) => '0'.padEnd(length))
  const fault = findSyntaxFault(finite, () => 1)
  if (fault === undefined || (fault.from >= written.length && size > LOOKED_THROUGH)) return from
  return from + new TextEncoder().encode(written.slice(0, fault.from)).length
}
