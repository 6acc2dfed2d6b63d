import type { CollectionRefusal } from '../../domain/collection/collection-facts'
import type { ParquetProblem } from '../../domain/parquet/parquet-problem'

/** Why a file is not shown, or only in part. */
export type CollectionFault =
  | CollectionRefusal
  /** An address does not answer, or does not let others read it, which a browser does not tell apart. */
  | { readonly kind: 'network'; readonly detail: string }
  /** An address answered, and the connection broke off after so many bytes, as they are stored. */
  | { readonly kind: 'broken-off'; readonly bytes: number; readonly detail: string }
  /** The host of an address refused it: an HTTP status other than 2xx. */
  | { readonly kind: 'status'; readonly status: number }
  /** An address leads on to another host than the one that it names. */
  | { readonly kind: 'elsewhere'; readonly host: string }
  /** An address gives nothing, or nothing more, for so long. */
  | { readonly kind: 'timeout'; readonly seconds: number }
  /** A file of the reader cannot be read any more: it was changed, moved or deleted. */
  | { readonly kind: 'unreadable'; readonly detail: string }
  /** It is packed with gzip and cannot be unpacked. */
  | { readonly kind: 'gzip'; readonly detail: string }
  | { readonly kind: 'memory' }
  /** It has more rows than are read of a text, or is more bytes once unpacked. */
  | { readonly kind: 'too-much'; readonly of: 'rows' | 'unpacked'; readonly most: number }
  | { readonly kind: 'parquet'; readonly problem: ParquetProblem }
  /** The worker did not start or broke off. */
  | { readonly kind: 'worker'; readonly detail: string }
  /** Code of the page that reads it does not come. */
  | { readonly kind: 'code' }

const OF_TEXT: readonly CollectionFault['kind'][] = ['broken', 'cut', 'no-features', 'no-rows']

/** Whether what is not shown is a text in which something stands, so that it can be edited. */
export function isOfText(fault: CollectionFault): boolean {
  if (fault.kind === 'not-features') return fault.form !== 'binary' && fault.form !== 'packed'
  return OF_TEXT.includes(fault.kind)
}

const PASSING: readonly CollectionFault['kind'][] = [
  'network',
  'broken-off',
  'timeout',
  'status',
  'memory',
  'worker',
  'code',
]

/** Whether the same file may be read if that is tried again. */
export function mayPass(fault: CollectionFault): boolean {
  return (
    PASSING.includes(fault.kind) || (fault.kind === 'parquet' && fault.problem.code === 'parquet/not-read')
  )
}

/** A file that is not shown. */
export class CollectionFailure extends Error {
  constructor(readonly fault: CollectionFault) {
    super(fault.kind)
  }
}

/**
 * Code that is fetched when a file takes it to be read.
 *
 * @throws CollectionFailure where it does not come
 */
export function lateReader<T>(code: Promise<T>): Promise<T> {
  return code.catch(() => {
    throw new CollectionFailure({ kind: 'code' })
  })
}
