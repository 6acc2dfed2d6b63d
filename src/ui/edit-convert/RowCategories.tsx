import type { Atlas } from '../../domain/atlas/atlas'
import { NEW_CATEGORY } from '../../domain/edit/row-categories'
import type { AskedNames } from '../../domain/edit/row-names'
import { useEditConvertMessages } from '../../i18n/use-edit-convert-messages'
import { RowNames } from './RowNames'

interface RowCategoriesProps {
  readonly unknown: AskedNames
  readonly categories: Atlas['categories']
  /** Lines of the table at which the rows begin. */
  readonly lines: readonly number[]
  /** Ids of what the names were said to mean, by their keys. */
  readonly meant: ReadonlyMap<string, string>
  onMean(meant: ReadonlyMap<string, string>): void
}

/** Which categories of rows the atlas does not list, with what each may mean. */
export function RowCategories({ unknown, categories, lines, meant, onMean }: RowCategoriesProps) {
  const { categories: words, linesOf } = useEditConvertMessages()
  if (unknown.asked.length === 0) return null
  return (
    <RowNames
      heading={words.title}
      names={unknown.asked.map(({ key, name, rows }) => ({
        key,
        told: words.unknown(name, linesOf(rows.map((row) => lines[row] ?? row + 1))),
        label: words.meaning(name),
        choices: [
          ['', words.asWritten],
          [NEW_CATEGORY, words.asNew(name)],
          ...categories.map(({ id, label }) => [id, label] as const),
        ],
        chosen: meant.get(key) ?? '',
      }))}
      more={unknown.more > 0 ? words.more(unknown.more) : undefined}
      onChoose={(key, id) => {
        const others = [...meant].filter(([each]) => each !== key)
        onMean(new Map(id === '' ? others : [...others, [key, id]]))
      }}
    />
  )
}
