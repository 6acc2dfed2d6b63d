import { formatNumber } from '../../i18n/format-number'
import type { CollectionMessages } from '../../i18n/use-collection-messages'
import { wordTextPlace } from '../../i18n/word-text-place'
import type { CollectionFault } from './collection-fault'
import { wordParquetProblem } from './word-parquet-problem'

/** Why a file is not shown, in words. */
export function wordCollectionFault(
  fault: CollectionFault,
  { failed }: CollectionMessages,
  locale: string,
): string {
  switch (fault.kind) {
    case 'empty':
    case 'network':
    case 'memory':
    case 'cut':
    case 'code':
      return failed[fault.kind]
    case 'broken-off':
      return failed.brokenOff(fault.bytes, formatNumber(fault.bytes, locale))
    case 'no-features':
      return failed.noFeatures
    case 'no-rows':
      return failed.noRows
    case 'not-features':
      return `${failed.forms[fault.form]} ${failed.readable}`
    case 'broken':
      return failed.broken[fault.reason ?? 'text'](wordTextPlace(fault.place, () => '', locale))
    case 'many-columns':
      return failed.manyColumns(formatNumber(fault.columns, locale), formatNumber(fault.most, locale))
    case 'status':
      return failed.status(String(fault.status))
    case 'elsewhere':
      return failed.elsewhere(fault.host)
    case 'timeout':
      return failed.timeout(formatNumber(fault.seconds, locale))
    case 'unreadable':
      return failed.file
    case 'gzip':
      return failed.gzip
    case 'too-much':
      return fault.of === 'rows'
        ? failed.manyRows(formatNumber(fault.most, locale))
        : failed.manyBytes(formatNumber(fault.most / 2 ** 30, locale))
    case 'parquet':
      return wordParquetProblem(fault.problem, failed.parquet, locale)
    case 'worker':
      // Of a worker whose code did not come browsers say nothing.
      return fault.detail === '' ? failed.code : failed.other(fault.detail)
  }
}
