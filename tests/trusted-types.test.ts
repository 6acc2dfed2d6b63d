import { describe, expect, it } from 'vitest'
import { textRules } from '../src/trusted-types'

const AT = 'https://atlas.example/map/'
const { createHTML, createScriptURL } = textRules(AT)

describe('what may become markup', () => {
  it('is what Leaflet asks the browser with', () => {
    expect(createHTML('<svg/>')).toBe('<svg/>')
  })

  it.each([
    '',
    'text',
    '<svg/> ',
    '<svg/><img src=x onerror=alert(1)>',
    '<SVG/>',
    '<svg onload=alert(1)/>',
    '<b>bold</b>',
  ])('is not %j', (markup) => {
    expect(createHTML(markup)).toBeNull()
  })
})

describe('what may be run as a script', () => {
  it.each(['assets/check-worker-QNbhzu-D.js', 'assets/tile_worker.js', 'service-worker.js'])(
    'is %s',
    (path) => {
      expect(createScriptURL(AT + path)).toBe(AT + path)
    },
  )

  it.each([
    'https://atlas.example/assets/a.js',
    'https://atlas.example/map/a.js',
    'https://atlas.example/map/assets/deeper/a.js',
    'https://atlas.example/map/assets/../../a.js',
    'https://atlas.example/map/assets/%2e%2e/a.js',
    'https://atlas.example/map/assets/a.js?b',
    'https://atlas.example/map/assets/a.js#b',
    'https://atlas.example/map/assets/a.json',
    'https://atlas.example/map/data/a.js',
    'https://atlas.example.evil.example/map/assets/a.js',
    'http://atlas.example/map/assets/a.js',
    'https://evil.example/map/assets/a.js',
    'assets/a.js',
    '//evil.example/assets/a.js',
    'data:text/javascript,alert(1)',
    'blob:https://atlas.example/0b7b',
    'javascript:alert(1)',
    '',
  ])('is not %j', (address) => {
    expect(createScriptURL(address)).toBeNull()
  })
})
