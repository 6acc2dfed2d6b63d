import type { AtlasEvent, Leg, Stay } from '../../../src/domain/atlas/atlas'
import { parseDate } from '../../../src/domain/time/edtf'
import type { TimeSpan } from '../../../src/domain/time/time-span'
import { plainEvent, plainLeg, plainStay } from '../atlas/plain-parts'

/** The span of a date that can be read. */
export function spanOf(edtf: string): TimeSpan {
  const read = parseDate(edtf)
  if ('problem' in read) throw new Error(`not a date: ${edtf}`)
  return read.span
}

/** An event with nothing but what time is about; without a date where `edtf` is empty. */
export function sampleEvent(id: string, edtf: string, category = 'war'): AtlasEvent {
  return plainEvent({ id, date: edtf, span: edtf === '' ? undefined : spanOf(edtf), category })
}

export function sampleStay(
  id: string,
  who: Stay['who'],
  country: string,
  edtf: string,
  place = 'somewhere',
): Stay {
  return plainStay({ id, who, country, date: edtf, span: spanOf(edtf), place })
}

export function sampleLeg(id: string, who: Leg['who'], edtf: string): Leg {
  return plainLeg({ id, who, date: edtf, span: spanOf(edtf) })
}
