import { useEffect, useRef, useState } from 'react'
import { usePictureMessages } from '../../i18n/use-picture-messages'

export type Making<T> =
  | { readonly state: 'idle' }
  | { readonly state: 'busy'; readonly share: number }
  | { readonly state: 'done'; readonly result: T }
  | { readonly state: 'failed'; readonly words: string }

type Make<T> = (signal: AbortSignal, onProgress: (share: number) => void) => Promise<T>

/** Something that takes a while to make: how far it is, what came of it. Another, and leaving the page, cancel it. */
export function useMaking<T>(): {
  readonly making: Making<T>
  start(make: Make<T>): void
  cancel(): void
} {
  const { failed } = usePictureMessages()
  const [making, setMaking] = useState<Making<T>>({ state: 'idle' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const cancel = () => {
    running.current?.abort()
    running.current = undefined
    setMaking({ state: 'idle' })
  }
  const start = (make: Make<T>) => {
    running.current?.abort()
    const control = new AbortController()
    running.current = control
    const tell = (next: Making<T>) => {
      if (running.current === control) setMaking(next)
    }
    tell({ state: 'busy', share: 0 })
    make(control.signal, (share) => tell({ state: 'busy', share })).then(
      (result) => tell({ state: 'done', result }),
      (error: unknown) => {
        const isOfMap = error instanceof Error && error.name === 'MapPictureError'
        tell({ state: 'failed', words: isOfMap || isUnfetched(error) ? failed.map : failed.other })
      },
    )
  }
  return { making, start, cancel }
}

/** Code that could not be fetched: browsers word it each in their way, all as a TypeError. */
function isUnfetched(error: unknown): boolean {
  return error instanceof TypeError && /import|module|fetch/i.test(error.message)
}
