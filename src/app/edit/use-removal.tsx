import { type ReactNode, useState } from 'react'
import { type FileRole, itemKind } from '../../domain/check/file-roles'
import { itemValue, wholeValue } from '../../domain/edit/edited-file'
import type { EditName } from '../../domain/edit/editing'
import { headingOf, itemTitle } from '../../domain/edit/item-title'
import { isMissed, namedBy } from '../../domain/fix/named-by'
import { asObject } from '../../domain/json/json-value'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { EditQuestion } from '../../ui/edit/EditQuestion'
import type { EditSession } from './edit-session'

/** Items of a file that are to be deleted, though others name them. */
interface Asked {
  readonly file: string
  readonly indices: readonly number[]
  readonly name: EditName
  /** What names them, worded. */
  readonly by: readonly string[]
  /** Whether the problems then tell where. */
  readonly isMissed: boolean
}

interface Removal {
  /** Deletes items of the file, once the reader knows what names them. */
  remove(indices: readonly number[], name: EditName): void
  readonly question: ReactNode
}

/** Deleting of items that others may name; `onRemoved` is told when that is done. */
export function useRemoval(
  session: EditSession,
  file: string,
  role: FileRole,
  onRemoved: (name: EditName) => void = () => {},
): Removal {
  const words = useEditMessages()
  const [asked, ask] = useState<Asked>()
  const removeNow = ({ file: from, indices, name }: Pick<Asked, 'file' | 'indices' | 'name'>) => {
    // What asked may be gone with the item before it has closed.
    ask(undefined)
    if (session.remove(from, indices, name)) onRemoved(name)
  }
  return {
    remove(indices, name) {
      const { editing, checking } = session.getState()
      const { files } = editing
      const found = namedBy(files, file, indices, (item) => itemKind(role, item))
      const by = found.map((each) => {
        const named = files.get(each.file)
        const { item, lesson } = words.form.named
        return named && each.index !== undefined
          ? item(itemTitle(itemValue(named, each.index)) || words.untitled)
          : lesson((named && headingOf(asObject(wholeValue(named)))) || words.untitled)
      })
      if (by.length > 0)
        ask({
          ...{ file, indices, name, by },
          isMissed: checking !== 'failed' && isMissed(files, file, indices, found),
        })
      else removeNow({ file, indices, name })
    },
    question: asked && (
      <EditQuestion
        title={words.form.named.title(asked.indices.length, asked.name.of)}
        close={words.form.named.keep}
        answers={[{ label: words.form.named.remove, act: () => removeNow(asked) }]}
        onClose={() => ask(undefined)}
      >
        <p>{words.form.named.text(asked.by, asked.indices.length, asked.isMissed)}</p>
      </EditQuestion>
    ),
  }
}
