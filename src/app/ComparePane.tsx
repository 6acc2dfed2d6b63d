import { useEffect } from 'react'
import { useMessages } from '../i18n/use-messages'
import { useKeptInView } from '../map/compare/use-kept-in-view'
import { afterFirstView } from '../map/first-view'
import type { ComparisonProps } from './compare/Comparison'
import { LatePart, lateCode } from './LatePart'

const comparison = lateCode(() => import('./compare/Comparison').then((module) => module.Comparison))

/** The second map and the heads of both, while two dates are compared. */
export function ComparePane({ isOn, ...props }: ComparisonProps & { readonly isOn: boolean }) {
  const { app } = useMessages()
  useEffect(() => afterFirstView(() => void comparison.fetch().catch(() => {})), [])
  // Here and not with the second map, whose code may come when the first has its new width already.
  useKeptInView(props.main, isOn)
  if (!isOn) return null
  return (
    <LatePart code={comparison} label={app.explore.compare} failure={app.failed.part}>
      {(Comparison) => <Comparison {...props} />}
    </LatePart>
  )
}
