import { cutMiddle } from '../../domain/edit/cut-middle'
import { formatNumber } from '../../i18n/format-number'
import type { EditMessages } from '../../i18n/use-edit-messages'
import type { OpenFault } from './open-fault'

/** Why files were not opened, in words. */
export function wordFault(of: OpenFault, { fault }: EditMessages, locale: string): string {
  const name = 'name' in of ? cutMiddle(of.name) : ''
  switch (of.kind) {
    case 'too-large':
      return fault['too-large'](name, formatNumber(Math.round(of.bytes / 1e6), locale))
    case 'overfull':
      return fault.overfull(name, formatNumber(of.line, locale), formatNumber(of.members, locale))
    case 'not-text':
      return fault['not-text'](name, formatNumber(of.byte, locale), of.encoding)
    case 'no-text':
      return fault['no-text'](name)
    case 'packed':
      return fault.packed(name)
    case 'unreadable':
      return fault.unreadable(name, of.detail)
    case 'address':
      return fault.address(name, of.detail)
    case 'http':
      return fault.http(name)
    case 'unanswered':
      return fault.unanswered(name)
    case 'scheme':
      return fault.scheme(name)
    case 'password':
      return fault.password(name)
    case 'status':
      return fault.status(name, of.status)
    case 'elsewhere':
      return fault.elsewhere(name, of.host)
    case 'page':
      return fault.page(name)
    case 'same-name':
      return fault['same-name'](name)
    case 'nowhere':
      return fault.nowhere(name)
    case 'no-atlas':
      return fault['no-atlas'](name)
    case 'empty':
      return fault.empty
  }
}
