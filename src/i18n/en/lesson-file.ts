import type { FileRemark } from '../../domain/check/open-lesson-file'
import { type Excess, LESSON_LIMITS } from '../../domain/lesson/edit/lesson-limits'
import { check } from './check'
import { placeOf } from './lesson-place'

const number = (value: string | number | undefined) => new Intl.NumberFormat('en').format(Number(value))

/** What is said of a code of the checker in other words than there. */
const sentences: Readonly<Record<string, (values: FileRemark['values']) => string>> = {
  'json/empty': () => 'The file is empty. Save the lesson once more where it was made.',
  'json/duplicate-key': (v) =>
    `this stands there twice, first on line ${v.line}. The later one was taken: see whether it is the right one.`,
  'schema/missing': (v) => `this is missing. Add "${v.key}" there.`,
  'lesson/emphasis-count': (v) =>
    Number(v.count) === 0
      ? 'this points nothing out, and is left out.'
      : `this points out ${v.count} things at once. Each is an entry of its own now.`,
  'lesson-file/no-lesson': () =>
    'This is no lesson: it has no list of steps. Choose a file that was saved from a lesson here, or one of those in data/lessons.',
  'lesson-file/unknown': (v) =>
    `this page has no place for it, and leaves it out when it saves.${v.suggestion ? ` Did you mean "${v.suggestion}"?` : ''}`,
  'lesson-file/schema': (v) =>
    `the file says that it follows ${v.found}. Saved again, it names the schema of this atlas.`,
  'lesson-file/steps': (v) =>
    `The lesson has ${number(v.count)} steps; ${number(v.most)} are the most. Make two lessons of it.`,
  'lesson-file/entries': (v) => `${number(v.count)} entries; ${number(v.most)} are the most. Leave some out.`,
  'lesson-file/characters': (v) =>
    `${number(v.count)} characters; ${number(v.most)} are the most. Shorten it, or part it between steps.`,
  'lesson-file/bytes': () =>
    `Its file would be larger than ${size}. Shorten texts, or make two lessons of it.`,
}

const size = `${LESSON_LIMITS.bytes / 1e6} MB`

/** What is wrong with the file of a lesson, or is changed in it: where, what, and what to do. */
function remark({ code, path, values, line }: Omit<FileRemark, 'line'> & { readonly line?: number }): string {
  const said =
    sentences[code]?.(values) ?? `${check.message({ code, values })} ${check.help({ code, values })}`
  const place = placeOf(path)
  if (place === '' || code === 'lesson-file/steps')
    return code.startsWith('json/') && code !== 'json/empty' && line ? `Line ${line}: ${said}` : said
  return `${place}${line ? ` (line ${line})` : ''}: ${said}`
}

/** Texts about the files of lessons, and about what a lesson can hold. */
export const lessonFile = {
  title: 'The file could not be opened.',
  tooLarge: `It is larger than a lesson can be (${size}).`,
  unreadable: 'It is no text in UTF-8, or this browser may not read it.',
  changed: 'The file was opened, but not all is as it stood there. Keep the file if you need the rest.',
  /** Where something stands in a lesson: “Step 3, Heading”. */
  place: placeOf,
  remark,
  more: (count: number) => `and ${number(count)} more of the kind`,
  notTaken: 'This was not taken into the lesson.',
  excess: ({ limit, path, count }: Excess): string =>
    remark({ code: `lesson-file/${limit}`, path, values: { count, most: LESSON_LIMITS[limit] } }),
}
