import { useEffect, useSyncExternalStore } from 'react'
import type { Theme } from '../domain/view/view'

/** Whether a media query holds, now and as it changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    () => matchMedia(query).matches,
  )
}

/** The theme to draw, from the reader's choice and the device; sets it on the root element. */
export function useTheme(choice: Theme): 'light' | 'dark' {
  const deviceIsDark = useMedia('(prefers-color-scheme: dark)')
  const theme = choice === 'auto' ? (deviceIsDark ? 'dark' : 'light') : choice
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return theme
}
