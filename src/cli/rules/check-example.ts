import { checkAtlas } from '../../domain/check/check-atlas'
import { checkEventsFile } from '../../domain/check/check-events-file'
import type { TextFile } from '../../domain/check/dataset'
import type { FileProblem } from '../../domain/check/file-problem'
import { decodeFile } from '../check/read-file'
import { PLAIN_FILE, PLAIN_TEXT, type RuleExample } from './rule-example'

export interface CheckedExample {
  /** The file that holds the example. */
  readonly file: TextFile
  /** All files that were checked. */
  readonly files: readonly TextFile[]
  readonly problems: readonly FileProblem[]
  /** Half-open range of the place that is marked; undefined where none is. */
  readonly marked: readonly [from: number, to: number] | undefined
}

/** What a file is called that is whole: what it is is found from what it holds. */
const WHOLE_FILE = 'example.json'

const MARKS = /[⟦⟧]/g

/** A piece of an example as it stands in a file. */
export function withoutMarks(piece: string): string {
  return piece.replace(MARKS, '')
}

/** Runs the checker on one side of an example; `atlas` is the example atlas, which has no problems. */
export function checkExample(
  example: RuleExample,
  side: 'wrong' | 'right',
  atlas: readonly TextFile[],
): CheckedExample {
  const { text, marked } = placeExample(example, side, atlas)
  const name = (side === 'wrong' && example.wrongName) || example.in || WHOLE_FILE
  const bytes = example.isLatin1 && side === 'wrong' ? Buffer.from(text, 'latin1') : Buffer.from(text)
  const file = decodeFile(bytes, name)
  if (example.in === undefined || example.in === PLAIN_FILE)
    return { file, files: [file], problems: checkEventsFile(file), marked }
  const others = atlas.filter(({ name: other }) => other !== example.in)
  const files = [...others.map((other) => changed(other, example, side)), file]
  return { file, files, problems: checkAtlas(files), marked }
}

/** The text of the file with one side of an example in its place, which begins at `at`. */
export function placeExample(
  { in: name, instead, times = 1, ...pieces }: RuleExample,
  side: 'wrong' | 'right',
  atlas: readonly TextFile[],
): { readonly text: string; readonly at: number; readonly marked: CheckedExample['marked'] } {
  const piece = side === 'wrong' ? repeated(pieces.wrong, times) : pieces.right
  const whole = name === PLAIN_FILE ? PLAIN_TEXT : atlas.find((file) => file.name === name)?.text
  const old = instead ?? pieces.right
  const at = whole === undefined ? 0 : whole.indexOf(old)
  if (whole !== undefined && (at < 0 || whole.indexOf(old, at + 1) >= 0))
    throw new Error(`not once in ${name}: ${old}`)
  const before = whole?.slice(0, at) ?? ''
  const after = whole?.slice(at + old.length) ?? ''
  const from = piece.indexOf('⟦')
  const marked = from < 0 ? undefined : ([at + from, at + piece.indexOf('⟧') - 1] as const)
  return { text: before + withoutMarks(piece) + after, at, marked }
}

function repeated(piece: string, times: number): string {
  return times === 1 ? piece : `[${Array(times).fill(piece).join(',\n')}]`
}

function changed(file: TextFile, { beside }: RuleExample, side: 'wrong' | 'right'): TextFile {
  if (beside?.in !== file.name || side === 'right') return file
  return { ...file, text: file.text.replace(beside.right, beside.wrong) }
}
