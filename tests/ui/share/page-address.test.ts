import { describe, expect, it } from 'vitest'
import { pageAddress } from '../../../src/ui/share/page-address'

describe('pageAddress', () => {
  it('is that of the page of the event, with the rest of the view', () => {
    expect(pageAddress('https://x.example/sub/?to=1981&event=a-1&lens=mek,un&map=4/35/51', 'a-1')).toBe(
      'https://x.example/sub/events/a-1.html?to=1981&lens=mek,un&map=4/35/51',
    )
  })
})
