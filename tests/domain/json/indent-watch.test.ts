import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../src/domain/json/json-document'

const faults = (text: string) => parseJson(text).problems.map(({ code, from }) => [code, from])

describe('the indent of brackets', () => {
  it('shows where one is missing or one too many', () => {
    const missing = '{\n  "a": {\n    "b": {\n      "c": 1\n  },\n  "d": 2\n}\n'
    expect(faults(missing)).toEqual([['json/missing-bracket', missing.indexOf('  },') + 2]])
    const extra = '{\n  "a": {\n    "b": 1\n    }\n  }\n}\n}\n'
    expect(faults(extra)).toEqual([['json/extra-bracket', extra.indexOf('    }') + 4]])
  })

  it('shows nothing where the text is not indented by its brackets', () => {
    const cut = `{\n"a": [\n${'  {\n    "b": 1\n    },\n'.repeat(5)}`
    expect(faults(cut)).toEqual([['json/truncated', cut.trimEnd().length]])
    const once = '{\n  "a": {\n    },\n  "b": {\n  },\n  "c": [\n    1\n}\n'
    expect(faults(once)).toEqual([['json/mismatched-bracket', once.length - 2]])
  })

  it('shows nothing in a cut file whose brackets fit', () => {
    expect(faults('{\n  "a": {\n    "b": 1\n  },\n  "c": [')).toEqual([['json/truncated', 35]])
  })
})
