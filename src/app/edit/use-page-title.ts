import { useEffect } from 'react'

/** Names the page by what it shows: `parts` from the closest to the whole, those that are missing left out. */
export function usePageTitle(...parts: readonly (string | undefined)[]): void {
  const title = parts.filter(Boolean).join(' - ')
  useEffect(() => {
    document.title = title
  }, [title])
}
