import { useEffect, useSyncExternalStore } from 'react'
import { THEMES, type Theme } from '../domain/view/view'

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

/** What the device asks for, and the theme to draw, which the reader may have chosen; sets it on the root element. */
export function useTheme(choice: Theme): { device: 'light' | 'dark'; theme: 'light' | 'dark' } {
  const device = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light'
  const theme = choice === 'auto' ? device : choice
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return { device, theme }
}

/** Draws a page that has no view by the theme of its address. */
export function useAddressTheme(): void {
  const theme = new URLSearchParams(location.search).get('theme')
  useTheme(THEMES.find((each) => each === theme) ?? 'auto')
}
