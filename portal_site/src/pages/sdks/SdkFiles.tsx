/** The files of one SDK, each with its checksum. */
import { DownloadIcon } from '../../brand/icons'
import { CopyButton } from '../../code/CopyButton'
import { downloadPath, fileSize } from './manifest'
import type { SdkFile } from './manifest'
import classes from './sdks.module.css'

export function SdkFiles({ title, files }: { title: string; files: SdkFile[] }) {
  return (
    <ul className={classes.files} aria-label={`Files for ${title}`}>
      {files.map((file) => (
        <li key={file.name}>
          <a href={downloadPath(file.name)} download={file.name}>
            <DownloadIcon />
            <code>{file.name}</code>
            <span>{fileSize(file.size)}</span>
          </a>
          <p className={classes.checksum}>
            <span>
              SHA-256 <code>{file.sha256}</code>
            </span>
            <CopyButton text={file.sha256} what={`the checksum of ${file.name}`} />
          </p>
        </li>
      ))}
    </ul>
  )
}
