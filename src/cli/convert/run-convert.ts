import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readFoundTable } from '../../domain/collection/read-found-table'
import { readGeometry } from '../../domain/collection/read-geometry'
import { readSequence } from '../../domain/collection/read-sequence'
import { createNoteBook, isLoss, type NoteBook } from '../../domain/convert/convert-note'
import { writeText } from '../../domain/convert/convert-text'
import type { ForeignCollection, Reading } from '../../domain/convert/converted'
import { type Decode, type DecodedInput, decodeInput } from '../../domain/convert/decode-input'
import { writeParquet } from '../../domain/convert/parquet/write-parquet'
import { type ForeignOptions, readForeign } from '../../domain/convert/read-foreign'
import { syntaxIn } from '../../domain/convert/source-format'
import { parseXml } from '../../domain/convert/xml/parse-xml'
import type { Problem } from '../../domain/problem'
import { check } from '../../i18n/en/check'
import { convertTexts as texts } from '../../i18n/en/convert'
import { convertNotes } from '../../i18n/en/convert-notes'
import type { CheckSetting } from '../check/check-setting'
import { createPaint, formatProblem } from '../check/format-text'
import { createLocator } from '../check/locate-problem'
import { printable } from '../check/located-problem'
import { type CheckOutcome, nearestPath } from '../check/run-check'
import { writeFile } from '../check/write-file'
import { misuse } from '../misuse'
import { formatNotes } from './format-notes'
import { type ConvertOptions, readOptions } from './read-options'

/** Standard input or output. */
const STANDARD = '-'

const decode: Decode = (bytes, encoding) => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)

/** Runs `npm run convert` with its arguments; writes the file that it names last, and else nothing. */
export function runConvert(
  args: readonly string[],
  { cwd, colours, readInput }: Pick<CheckSetting, 'cwd' | 'colours' | 'readInput'>,
): CheckOutcome {
  const options = readOptions(args, cwd)
  if (options === 'help') return { output: `${texts.usage}\n`, errorOutput: '', exitCode: 0 }
  if ('misuse' in options) return misuse(options.misuse, texts)
  const { input: file, output, to } = options
  if (to === 'parquet' && output === STANDARD) return misuse(texts.parquetFile, texts)
  const path = resolve(cwd, file)
  const target = resolve(cwd, output)
  if (file !== STANDARD && !existsSync(path)) return misuse(check.notFound(file, nearestPath(path)), texts)
  const isThere = output !== STANDARD && existsSync(target)
  if (isThere && !options.force) return misuse(texts.exists(output), texts)
  let bytes: Uint8Array
  try {
    bytes = file === STANDARD ? readInput() : readFileSync(path)
  } catch {
    return misuse(check.notReadable(file), texts)
  }

  const name = file === STANDARD ? check.inputName : file
  const notes = createNoteBook()
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    try {
      bytes = gunzipSync(bytes)
    } catch {
      return refuse([texts.notUnpacked(name)])
    }
    notes.add('unpacked')
  }
  const input = inputOf(bytes)
  const { text, encoding, fault } = input
  if (fault) return refuse([texts.notUtf8(name, fault.byte)])
  if (encoding !== undefined) notes.add('encoding', { encoding })
  const reading = readAsFound(input, options, notes) ?? readAsAsked(input, { ...options, parseXml }, notes)
  const isTable = notes.list().some(({ code, values }) => code === 'read-as' && values.format === 'csv')
  if (!isTable && (options.columns.size > 0 || options.dateOrder)) return misuse(texts.tablesOnly, texts)
  if ('problems' in reading) {
    const [unnamed] = reading.problems.filter(({ code }) => code === 'convert/no-column')
    if (unnamed) return misuse(convertNotes.problem(unnamed), texts)
    return refuse(reading.problems.map((problem) => told(problem, text, name, colours)))
  }

  const written =
    to === 'parquet' ? writeParquet(reading, options.rowGroup, notes) : writeText(reading, to, notes)
  const all = notes.list()
  const lost = all.filter(isLoss).length
  const undated = all.find(({ code }) => code === 'no-date')?.count ?? 0
  const { features } = reading
  const placeless = isTable && features.every(({ geometry }) => isWithoutPosition(geometry))
  const shown = output === STANDARD ? '' : output
  const summary = texts.summary(features.length, shown, lost, undated, placeless)
  const report = `${formatNotes(all, colours)}\n${summary}\n`
  const exitCode = options.strict && (lost > 0 || placeless) ? 1 : 0
  if (typeof written === 'string' && output === STANDARD)
    return { output: written, errorOutput: report, exitCode }
  if (!writeFile(target, written)) return misuse(check.notWritable(output), texts)
  return { output: '', errorOutput: report, exitCode }
}

function isWithoutPosition(geometry: unknown): boolean {
  const { unplaced } = readGeometry(geometry)
  return unplaced === 'none' || unplaced === 'empty'
}

/** A text with its bytes: in UTF-8, but for a table in Windows-1252. */
interface Input extends DecodedInput {
  readonly bytes: Uint8Array
}

function inputOf(bytes: Uint8Array): Input {
  const decoded = decodeInput(bytes, decode)
  const isWide = decoded.encoding?.startsWith('UTF-16') ?? false
  return { ...decoded, bytes: isWide ? new TextEncoder().encode(decoded.text) : bytes }
}

/** A file as `--from` says or as it looks, and one of many values of JSON as these. */
function readAsAsked({ text, bytes }: Input, options: ForeignOptions, notes: NoteBook): Reading {
  const reading = readForeign(text, options, notes)
  const isBroken = 'problems' in reading && reading.problems.some(({ code }) => code.startsWith('json/'))
  return (isBroken ? readSequence(bytes, decode, notes) : undefined) ?? reading
}

/** Targets that are read by the page alone, which finds by itself what columns say. */
const FOUND: readonly string[] = ['parquet', 'geojson-seq']

/** A table as the page reads it, where it is written for the page and nobody says how it is to be read. */
function readAsFound(
  { text, bytes }: Input,
  { to, from = 'csv', columns, dateOrder }: ConvertOptions,
  notes: NoteBook,
): ForeignCollection | undefined {
  const isAsked = columns.size > 0 || dateOrder !== undefined || from !== 'csv'
  if (isAsked || !FOUND.includes(to) || syntaxIn(text) !== 'table') return undefined
  return readFoundTable(bytes, decode, notes)
}

function told(problem: Problem, text: string, name: string, colours: boolean): string {
  if (!problem.code.startsWith('convert/'))
    return formatProblem(createLocator(text, name)(problem), createPaint(colours))
  const { line } = problem.values
  const message = convertNotes.problem(problem)
  const advice = problem.code === 'convert/unknown-format' ? ` ${texts.otherFormat}` : ''
  return printable(`${name}${line ? `:${line}` : ''} ${problem.code}  ${message}${advice}`)
}

function refuse(lines: readonly string[]): CheckOutcome {
  return { output: '', errorOutput: `${lines.join('\n')}\n`, exitCode: 1 }
}
