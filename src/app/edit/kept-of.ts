import { isHeld } from '../tabs/draft-lock'
import { storageNames } from '../tabs/storage-names'
import type { OpenedFiles } from './document-source'
import type { KeptDraft } from './draft'
import { listEdits, loadEdits } from './edit-drafts'

/** What is kept of an earlier visit with the very same files, as they were opened or saved; nothing of a new file, nor of a pasted text. */
export async function keptOf(of: OpenedFiles): Promise<KeptDraft | undefined> {
  const { texts, source } = of
  if (source.kind === 'paste') return undefined
  const entries = [...texts]
  for (const { id, sizes, done } of await listEdits().catch(() => [])) {
    const isLikely =
      sizes.size === texts.size && entries.every(([name, { length }]) => sizes.get(name)?.includes(length))
    if (!isLikely) continue
    if (source.kind === 'new' && (done > 0 || (await isHeld(storageNames.edit(id))))) continue
    const kept = await loadEdits(id).catch(() => undefined)
    if (kept?.base.source.kind !== source.kind) continue
    const { base, saved } = kept
    const opened = base.opened ?? base.texts
    const isAlike = entries.every(
      ([name, text]) => text === opened.get(name) || text === saved.texts.get(name),
    )
    if (isAlike && (await areSamePlaces(of, kept))) return asOpened(of, kept)
  }
  return undefined
}

/** Whether none of the files is known to be another one, as of another folder. */
async function areSamePlaces({ handles }: OpenedFiles, { saved }: KeptDraft): Promise<boolean> {
  for (const [name, handle] of handles ?? []) {
    const last = saved.handles?.get(name)
    if (last && !(await handle.isSameEntry(last))) return false
  }
  return true
}

/** A copy that was downloaded may be anywhere: such files of the disk have what was just read of them. */
function asOpened({ texts, source }: OpenedFiles, kept: KeptDraft): KeptDraft {
  const { saved } = kept
  const others = [...texts].filter(
    ([name, text]) => !saved.handles?.has(name) && saved.texts.get(name) !== text,
  )
  if (source.kind !== 'file' || others.length === 0) return kept
  return { ...kept, saved: { ...saved, texts: new Map([...saved.texts, ...others]) } }
}
