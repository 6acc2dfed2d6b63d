import { FILE_NAMES } from '../../domain/atlas/file-names'
import { filesOfFolder } from '../../domain/check/atlas-folder'
import { parse } from '../../domain/edit/item-list'
import type { AtlasFolder } from './atlas-folder'
import { openTexts } from './open-document'
import { Refusal } from './open-fault'
import { opening } from './opening'
import { readText } from './read-file-text'

/** Opens the atlas that is in a folder, its lessons with it; Save then writes in that folder. */
export async function openFolder(folder: AtlasFolder): Promise<void> {
  await opening(async (signal) => {
    const { name, handle } = folder
    const found = await folder.list()
    const atlas = await found.get(FILE_NAMES.atlas)?.()
    if (atlas === undefined) throw new Refusal({ kind: 'no-atlas', name })
    const texts = new Map<string, string>()
    const handles = new Map<string, FileSystemFileHandle>()
    const value = parse((await readText(atlas)).replace(/^\uFEFF/, ''))
    const { paths, ignored } = filesOfFolder([...found.keys()], value)
    for (const [file, path] of paths) {
      const there = await found.get(path)?.()
      if (there === undefined) continue
      texts.set(file, await readText(there))
      if (there.handle !== undefined) handles.set(file, there.handle)
    }
    await openTexts({ source: { kind: 'file', name }, texts, handles, folder: handle, ignored }, signal)
  })
}
