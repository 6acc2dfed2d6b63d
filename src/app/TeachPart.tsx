import { useMessages } from '../i18n/use-messages'
import { fetchTeachWindows } from './fetch-teach-windows'
import { LatePart, lateCode } from './LatePart'
import type { TeachProps } from './teach/teach-props'

const teachPane = lateCode(() => fetchTeachWindows().then(({ TeachPane }) => TeachPane))

/** Teaching, where it is on. */
export function TeachPart({ isOn, ...props }: TeachProps & { readonly isOn: boolean }) {
  const { app } = useMessages()
  if (!isOn) return null
  return (
    <LatePart code={teachPane} label={app.modes.teach} failure={app.failed.part}>
      {(TeachPane) => <TeachPane {...props} />}
    </LatePart>
  )
}
