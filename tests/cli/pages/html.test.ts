import { describe, expect, test } from 'vitest'
import { html } from '../../../src/cli/pages/html'

const hostile = `<img src=x onerror="alert('1')">&amp;`

describe('html', () => {
  test('text is only ever text, in elements and in attributes', () => {
    expect(html`<p title="${hostile}">${hostile}</p>`.text).toBe(
      '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;">' +
        '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;</p>',
    )
  })

  test('markup and lists of it go in as they are, what is absent leaves nothing', () => {
    const items = ['<', 2].map((item) => html`<li>${item}</li>`)
    expect(html`<ul>${items}${undefined}${false}</ul>`.text).toBe('<ul><li>&lt;</li><li>2</li></ul>')
  })
})
