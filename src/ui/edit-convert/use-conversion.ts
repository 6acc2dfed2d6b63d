import { useEffect, useState } from 'react'
import type { Conversion, ConvertOptions } from '../../domain/convert/convert-text'

/** Reads a text of another form; rejects where that cannot be done here. */
export type Convert = (text: string, options: ConvertOptions) => Promise<Conversion>

interface Converted {
  readonly conversion: Conversion | undefined
  readonly isBusy: boolean
  readonly hasFailed: boolean
}

/** What a text is read as with some options; the conversion of before until that is known. */
export function useConversion(
  text: string,
  options: ConvertOptions,
  convert: Convert,
  start: Conversion | undefined,
): Converted {
  const [last, setLast] = useState<{
    of: ConvertOptions
    conversion?: Conversion | undefined
    hasFailed: boolean
  }>(() => ({ of: options, conversion: start, hasFailed: false }))
  const isKnown = last.of === options && (last.conversion !== undefined || last.hasFailed)
  useEffect(() => {
    if (isKnown) return
    let isOver = false
    convert(text, options).then(
      (conversion) => !isOver && setLast({ of: options, conversion, hasFailed: false }),
      () => !isOver && setLast({ of: options, hasFailed: true }),
    )
    return () => {
      isOver = true
    }
  }, [text, options, convert, isKnown])
  return { conversion: last.conversion, isBusy: !isKnown, hasFailed: last.hasFailed && last.of === options }
}
