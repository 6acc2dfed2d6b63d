import { useEffect, useState } from 'react'
import type { EditedFile } from '../../domain/edit/edited-file'
import type { Hunk } from '../../domain/edit/line-hunks'
import { useEditChangesMessages } from '../../i18n/use-edit-changes-messages'
import { MoreButton } from '../panel/MoreButton'
import { usePages } from '../panel/use-pages'
import type { ChangeListProps } from './change-list-props'
import type { ChangedFile } from './changed-file'
import { DiffHunk } from './DiffHunk'
import { fileHunks } from './file-hunks'
import { NothingChanged } from './NothingChanged'

interface TextDiffsProps extends ChangeListProps {
  readonly files: readonly ChangedFile[]
}

/** The differences of each file line by line. */
export function TextDiffs({ files, fileLabel, editing, locale }: TextDiffsProps) {
  if (files.length === 0) return <NothingChanged isUndone={editing.entries.length > editing.done} />
  return files.map(({ opened, now }) => (
    <section key={now.name} className="change-file">
      <h3>
        {fileLabel(now.name)} <small dir="ltr">{now.name}</small>
      </h3>
      <FileDiff opened={opened} now={now} locale={locale} />
    </section>
  ))
}

interface FileDiffProps {
  readonly opened: EditedFile
  readonly now: EditedFile
  readonly locale: string
}

function FileDiff({ opened, now, locale }: FileDiffProps) {
  const { diff } = useEditChangesMessages()
  const [hunks, setHunks] = useState<readonly Hunk[]>()
  useEffect(() => {
    const abort = new AbortController()
    fileHunks(opened, now, abort.signal).then(
      (found) => !abort.signal.aborted && setHunks(found),
      (error: unknown) => {
        if (!abort.signal.aborted) throw error
      },
    )
    return () => abort.abort()
  }, [opened, now])
  const { listed, rest, showMore } = usePages(hunks ?? [])
  if (!hunks) return <p role="status">{diff.comparing}</p>
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: lines that are long are reached by scrolling, with keys too. */}
      <section className="change-diff" dir="ltr" aria-label={diff.of(now.name)} tabIndex={0}>
        {listed.map((hunk) => (
          <DiffHunk key={`${hunk.oldStart} ${hunk.newStart}`} hunk={hunk} locale={locale} />
        ))}
      </section>
      <MoreButton rest={rest} onMore={showMore} locale={locale} />
    </>
  )
}
