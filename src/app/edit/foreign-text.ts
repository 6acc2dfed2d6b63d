import { chosenColumns } from '../../domain/convert/csv/chosen-columns'
import { decodeInput } from '../../domain/convert/decode-input'
import type { FieldChoices } from '../../domain/fields/field-choices'
import { convertBeside } from './convert-beside'
import type { ForeignFile } from './editing-state'
import { Refusal } from './open-fault'

const TABLE = /\.(?:csv|tsv|tab|txt)$/i

/**
 * What a text holds that is no GeoJSON but of a form that can be read; undefined of all else, which is edited as it is.
 *
 * @param choices what was chosen of it, where it has that
 */
export async function readForeignText(
  text: string,
  choices: FieldChoices = {},
): Promise<Pick<ForeignFile, 'conversion' | 'options'> | undefined> {
  const options = chosenColumns(choices)
  const conversion = await convertBeside(text, options).catch(() => undefined)
  if (conversion === undefined) return undefined
  const { reading, format } = conversion
  // Of broken XML one is told where; other texts that cannot be read are mended as texts.
  if ('problems' in reading) {
    if (options.columns && reading.problems.some(({ code }) => code === 'convert/no-column'))
      return readForeignText(text)
    return isXml(text) && format !== undefined ? { conversion, options } : undefined
  }
  const isPlainText = reading.columns !== undefined && reading.columns.length < 2
  return format === 'geojson' || isPlainText ? undefined : { conversion, options }
}

function isXml(text: string): boolean {
  return /^\uFEFF?\s*</.test(text)
}

interface TableText {
  readonly text: string
  readonly encoding: string
}

/** The text of a table that is no UTF-8, for which it was refused. @throws Refusal */
export async function readTableText(file: File, refusal: unknown): Promise<TableText> {
  if (!(refusal instanceof Refusal) || refusal.fault.kind !== 'not-text') throw refusal
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { text, encoding } = decodeInput(bytes, (part, label) =>
    new TextDecoder(label, { ignoreBOM: true }).decode(part),
  )
  if (text.startsWith('PK')) throw new Refusal({ kind: 'packed', name: file.name })
  if (!refusal.fault.encoding && bytes.includes(0)) throw new Refusal({ kind: 'no-text', name: file.name })
  if (encoding === undefined || !TABLE.test(file.name)) throw refusal
  return { text, encoding }
}
