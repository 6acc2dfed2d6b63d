// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { embedAddress, embedCode } from '../../../src/ui/share/embed-code'

describe('embedCode', () => {
  it('frames the view, and nothing of it ends the attribute it stands in', () => {
    const holder = document.createElement('div')
    holder.innerHTML = embedCode('https://atlas.example/?q=%22a&to=1981', '"><script>x</script>', 480)
    expect(holder.children).toHaveLength(1)
    const frame = holder.querySelector('iframe')
    expect(frame?.getAttribute('title')).toBe('"><script>x</script>')
    expect(frame?.getAttribute('height')).toBe('480')
    expect(frame?.getAttribute('src')).toBe(embedAddress('https://atlas.example/?q=%22a&to=1981'))
  })

  it('asks for the frame once', () => {
    expect(embedAddress('https://atlas.example/?embed=0&to=1981')).toBe(
      'https://atlas.example/?embed=1&to=1981',
    )
  })
})
