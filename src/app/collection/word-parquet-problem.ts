import type { ParquetProblem } from '../../domain/parquet/parquet-problem'
import { formatNumber } from '../../i18n/format-number'
import type { CollectionMessages } from '../../i18n/use-collection-messages'

/** Why a file of Parquet is not shown, in words. */
export function wordParquetProblem(
  { code, values }: ParquetProblem,
  words: CollectionMessages['failed']['parquet'],
  locale: string,
): string {
  const number = (name: string) => formatNumber(Number(values[name] ?? 0), locale)
  switch (code) {
    case 'parquet/codec':
      return words[code](String(values.codec ?? ''))
    case 'parquet/unordered':
    case 'parquet/large-groups':
      return words[code](number('rows'), number('most'))
    case 'parquet/not-read': {
      const { status, other, ...reasons } = words[code]
      if (values.reason === 'status') return status(String(values.status ?? ''))
      const known = Object.entries(reasons).find(([reason]) => reason === values.reason)
      return known?.[1] ?? other
    }
    default:
      return words[code]
  }
}
