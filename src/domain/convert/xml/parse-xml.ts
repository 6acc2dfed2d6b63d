import { DOMParser } from '@xmldom/xmldom'
import type { ParseXml, XmlDocument } from './xml-document'

/** Parses XML by xmldom, which knows no network and needs no DOM; the first fault ends it. */
export const parseXml: ParseXml = (text) => {
  try {
    const onError = (level: string, message: string) => {
      if (level !== 'warning') throw new Error(message)
    }
    return new DOMParser({ onError }).parseFromString(text, 'text/xml') as unknown as XmlDocument
  } catch (error) {
    const [, line] = /line:(\d+)/.exec(String(error)) ?? []
    const { locator } = error as { locator?: { lineNumber?: number } }
    return { faultLine: Number(line ?? locator?.lineNumber ?? 0) }
  }
}
