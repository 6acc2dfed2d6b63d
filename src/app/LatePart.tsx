import { type ComponentType, type ReactNode, useCallback, useEffect, useState } from 'react'
import { useMessages } from '../i18n/use-messages'
import { refetchStyles } from './refetch-styles'

/** The code of a part of the page that the first view can do without. */
export interface LateCode<P> {
  /** There once it has been fetched. */
  readonly component: ComponentType<P> | undefined
  /** Fetches it, once; after a failure again. */
  fetch(): Promise<ComponentType<P>>
}

export function lateCode<P>(load: () => Promise<ComponentType<P>>): LateCode<P> {
  let component: ComponentType<P> | undefined
  let underWay: Promise<ComponentType<P>> | undefined
  let isRetry = false
  async function attempt() {
    try {
      if (isRetry) await refetchStyles()
      component = await load()
      return component
    } catch (error) {
      isRetry = true
      underWay = undefined
      throw error
    }
  }
  return {
    get component() {
      return component
    },
    fetch: () => (underWay ??= attempt()),
  }
}

interface LatePartProps<P> {
  readonly code: LateCode<P>
  /** Names the region that stands in for a part which could not be fetched. */
  readonly label: string
  readonly failure: string
  /** Shown until the code has come. */
  readonly coming?: ReactNode
  /** Where it is given, the part that could not be fetched can be closed. */
  readonly onClose?: () => void
  /** Draws the part once its code has come. */
  readonly children: (Part: ComponentType<P>) => ReactNode
}

/** A part whose code is fetched when it is first shown; where that fails it says so, and can be tried again. */
export function LatePart<P>({ code, label, failure, coming, onClose, children }: LatePartProps<P>) {
  const { app } = useMessages()
  const [state, setState] = useState<ComponentType<P> | 'failed' | undefined>(() => code.component)
  const fetch = useCallback(() => {
    setState(() => code.component)
    code.fetch().then(
      (component) => setState(() => component),
      () => setState('failed'),
    )
  }, [code])
  useEffect(fetch, [fetch])
  const hasFailed = state === 'failed'
  useEffect(() => {
    if (!hasFailed) return
    addEventListener('online', fetch)
    return () => removeEventListener('online', fetch)
  }, [hasFailed, fetch])
  if (state === undefined) return coming
  if (state !== 'failed') return children(state)
  return (
    <section className="part-failed" aria-label={label}>
      <p role="alert">{failure}</p>
      <button type="button" className="button" onClick={fetch}>
        {app.failed.retry}
      </button>{' '}
      {onClose && (
        <button type="button" className="button" onClick={onClose}>
          {app.failed.close}
        </button>
      )}
    </section>
  )
}
