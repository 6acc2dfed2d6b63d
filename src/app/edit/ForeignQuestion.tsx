import { useStore } from 'zustand'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { LatePart, lateCode } from '../LatePart'
import { editing } from './editing-state'

const convertFile = lateCode(() => import('./ConvertFile').then((module) => module.ConvertFile))

/** Asks what becomes of a file of another form, where one is being opened; over what is looked at says before that it is. */
export function ForeignQuestion() {
  const words = useEditMessages()
  const { foreign, isOpening, leave } = useStore(editing)
  // The editor says so itself.
  if (!foreign) return isOpening && leave && <output className="reading">{words.start.opening}</output>
  return (
    <LatePart code={convertFile} label={words.start.title} failure={words.loadFailed}>
      {(ConvertFile) => <ConvertFile file={foreign} />}
    </LatePart>
  )
}
