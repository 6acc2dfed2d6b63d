import { useEffect } from 'react'
import { useMessages } from '../i18n/use-messages'
import { afterWholeView } from '../map/first-view'
import { LatePart, lateCode } from './LatePart'
import type { TeachProps } from './teach/teach-props'
import { fetchTeachWindows } from './teach-windows'

const teachPane = lateCode(() => fetchTeachWindows().then(({ TeachPane }) => TeachPane))

/** Teaching, where it is on; its code and the lessons are fetched while there is a network. */
export function TeachPart({ isOn, ...props }: TeachProps & { readonly isOn: boolean }) {
  const { app } = useMessages()
  const { atlas, dataset } = props
  useEffect(
    () =>
      afterWholeView(() => {
        teachPane.fetch().catch(() => {})
        import('./teach/open-lesson')
          .then(({ keepLessons }) => keepLessons(dataset, atlas.lessons))
          .catch(() => {})
      }),
    [dataset, atlas],
  )
  if (!isOn) return null
  return (
    <LatePart code={teachPane} label={app.modes.teach} failure={app.failed.part}>
      {(TeachPane) => <TeachPane {...props} />}
    </LatePart>
  )
}
