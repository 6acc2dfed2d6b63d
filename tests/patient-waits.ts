import { beforeAll } from 'vitest'

/** What a test waits for comes later where two cores have everything else to do as well: a second is not enough there. */
beforeAll(async () => {
  if (typeof document === 'undefined') return
  const { configure } = await import('@testing-library/react')
  configure({ asyncUtilTimeout: 10_000 })
})
