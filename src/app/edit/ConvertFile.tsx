import { useEditConvertMessages } from '../../i18n/use-edit-convert-messages'
import { ConvertDialog } from '../../ui/edit-convert/ConvertDialog'
import { convertBeside } from './convert-beside'
import type { ForeignFile } from './editing-state'
import { openAsIs, openConverted, refuseForeign } from './open-foreign'

interface ConvertFileProps {
  readonly file: ForeignFile
}

/** Asks what becomes of a file of another form that is to be edited. */
export function ConvertFile({ file }: ConvertFileProps) {
  const { opening, format } = useEditConvertMessages()
  const { opened, text, created, encoding, options, conversion } = file
  const { name, kind } = opened.source
  // What is pasted has no file that could stay.
  const isPasted = kind === 'paste'
  return (
    <ConvertDialog
      title={isPasted ? opening.pasted : opening.title(name)}
      text={text}
      options={options}
      start={conversion}
      convert={convertBeside}
      lead={(of) =>
        [
          of.format && opening.lead(format(of.format), created),
          of.format && !isPasted && opening.stays(name),
          encoding && opening.encoding(encoding),
        ]
          .filter(Boolean)
          .join(' ')
      }
      applyLabel={(count) => opening.apply(count, created)}
      onApply={(collection) => void openConverted(file, collection)}
      // Saved from here it would be of another encoding.
      asIsLabel={encoding ? undefined : opening.asIs}
      onAsIs={() => void openAsIs(file)}
      onClose={() => refuseForeign(file)}
    />
  )
}
