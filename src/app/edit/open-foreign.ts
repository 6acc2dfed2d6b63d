import type { ForeignCollection } from '../../domain/convert/converted'
import { writeBeside } from './convert-beside'
import { EMPTY } from './document-source'
import { editing, type ForeignFile } from './editing-state'
import { begin } from './open-document'
import { opening } from './opening'

/** Opens what was read of a file of another form: a new file, all of which is still to be saved. */
export async function openConverted({ created }: ForeignFile, collection: ForeignCollection): Promise<void> {
  await opening(async (signal) => {
    const text = await writeBeside(collection)
    const texts = new Map([[created, EMPTY]])
    await begin({ source: { kind: 'new', name: created }, texts }, undefined, signal)
    if (signal.aborted) return
    const changes = [{ from: 0, to: EMPTY.length, insert: text }]
    const count = collection.features.length
    editing.getState().session?.apply(new Map([[created, changes]]), { kind: 'add', count })
  })
}

/** Opens the text of a file of another form, to be edited as such. */
export async function openAsIs({ opened }: ForeignFile): Promise<void> {
  await opening((signal) => begin(opened, undefined, signal))
}

/** Leaves a file of another form alone. */
export function refuseForeign(file: ForeignFile): void {
  if (editing.getState().foreign === file) editing.setState({ foreign: undefined, leave: undefined })
}
