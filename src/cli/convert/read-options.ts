import { ROW_GROUP } from '../../domain/convert/parquet/write-parquet'
import { SOURCE_FORMATS, type SourceFormat } from '../../domain/convert/source-format'
import { TEXT_FORMATS } from '../../domain/convert/write-foreign'
import { COLUMN_ROLES, type ColumnRole, isColumnRole } from '../../domain/fields/column-roles'
import { nearestWord } from '../../domain/search/nearest-word'
import type { DateOrder } from '../../domain/time/date-numbers'
import { convertTexts as texts } from '../../i18n/en/convert'
import { readArguments } from '../read-arguments'

/** Forms in which files are written. */
export const TARGET_FORMATS = [...TEXT_FORMATS, 'parquet'] as const

type TargetFormat = (typeof TARGET_FORMATS)[number]

export interface ConvertOptions {
  readonly input: string
  readonly output: string
  readonly from: SourceFormat | undefined
  readonly to: TargetFormat
  readonly columns: ReadonlyMap<ColumnRole, string>
  readonly dateOrder: DateOrder | undefined
  /** Rows of a row group of Parquet. */
  readonly rowGroup: number
  readonly force: boolean
  readonly strict: boolean
}

const DATE_ORDERS: readonly DateOrder[] = ['day-first', 'month-first']
const EXTENSIONS: readonly (readonly [RegExp, TargetFormat])[] = [
  [/\.csv$/i, 'csv'],
  [/\.(?:jsonld|lpf\.json|lpf)$/i, 'linked-places'],
  [/\.(?:geo)?json$/i, 'geojson'],
  [/\.(?:geojsons|geojsonseq)$/i, 'geojson-seq'],
  [/\.(?:geo)?parquet$/i, 'parquet'],
]

const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  map: { type: 'string', multiple: true, default: [] as string[] },
  dates: { type: 'string' },
  'row-group': { type: 'string' },
  force: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
} as const

/** The options of a command line, `help`, or what is wrong with it. */
export function readOptions(
  args: readonly string[],
  cwd: string,
): ConvertOptions | 'help' | { readonly misuse: string } {
  const read = readArguments(args, OPTIONS, { cwd, usage: texts.usage })
  if (typeof read === 'string') return { misuse: read }
  const { values, positionals } = read
  if (values.help) return 'help'
  const [input, output, ...others] = positionals
  if (input === undefined || output === undefined || others.length > 0) return { misuse: texts.twoFiles }
  const from = choice(values.from, SOURCE_FORMATS)
  const to = choice(values.to, TARGET_FORMATS)
  const dateOrder = choice(values.dates, DATE_ORDERS)
  for (const [option, wanted, found] of [
    ['--from', values.from, from],
    ['--to', values.to, to],
    ['--dates', values.dates, dateOrder],
  ] as const) {
    const choices = option === '--from' ? SOURCE_FORMATS : option === '--to' ? TARGET_FORMATS : DATE_ORDERS
    if (wanted !== undefined && found === undefined)
      return { misuse: texts.badChoice(option, wanted, choices.join(', ')) }
  }
  const target = to ?? EXTENSIONS.find(([shape]) => shape.test(output))?.[1]
  if (target === undefined) return { misuse: texts.whichFormat(output, TARGET_FORMATS.join(', ')) }
  const columns = columnsIn(values.map)
  if ('misuse' in columns) return columns
  const { force, strict, 'row-group': rows } = values
  if (rows !== undefined && target !== 'parquet') return { misuse: texts.parquetOnly }
  const rowGroup = rows === undefined ? ROW_GROUP : Number(rows)
  if (!/^[1-9]\d{0,7}$/.test(rows ?? String(ROW_GROUP))) return { misuse: texts.badRowGroup(String(rows)) }
  return { input, output, from, to: target, columns, dateOrder, rowGroup, force, strict }
}

function choice<T extends string>(wanted: string | undefined, choices: readonly T[]): T | undefined {
  return choices.find((each) => each === wanted)
}

/** `date=Datum,lat=Breite`; a name with a comma needs a `--map` of its own. */
function columnsIn(maps: readonly string[]): ReadonlyMap<ColumnRole, string> | { readonly misuse: string } {
  const columns = new Map<ColumnRole, string>()
  for (const map of maps) {
    for (const pair of map.split(/,(?=\w+=)/)) {
      const at = pair.indexOf('=')
      const role = pair.slice(0, Math.max(at, 0)).trim()
      if (at < 0) return { misuse: texts.badMap(pair) }
      if (!isColumnRole(role))
        return { misuse: texts.noRole(role, COLUMN_ROLES.join(', '), nearestWord(role, COLUMN_ROLES)) }
      columns.set(role, pair.slice(at + 1))
    }
  }
  return columns
}
