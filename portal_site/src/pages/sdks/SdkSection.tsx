/** One SDK: installation, first call, texts and files. */
import { CodePanel } from '../../code/CodePanel'
import { SdkFiles } from './SdkFiles'
import { downloadPath, installCommands } from './manifest'
import type { SdkPackage } from './manifest'
import classes from './sdks.module.css'

export function SdkSection({ sdk }: { sdk: SdkPackage }) {
  const { language, title, version, requirement } = sdk
  return (
    <section className={classes.sdk} id={language} aria-labelledby={`${language}-title`}>
      <div className={classes.about}>
        <h2 id={`${language}-title`}>{title}</h2>
        <p>
          <code>{sdk.package}</code> {version}
        </p>
        <p>{requirement}</p>
        <ul className={classes.texts}>
          <TextLink path={sdk.readme} label="Guide" title={title} />
          <TextLink path={sdk.reference} label="Reference" title={title} />
          <TextLink path={sdk.changelog} label="Changelog" title={title} />
        </ul>
      </div>
      <div className={classes.code}>
        <CodePanel
          caption={`Install for ${title}`}
          language="shell"
          code={installCommands(sdk.files[0], window.location.origin)}
          copies={`the installation for ${title}`}
        />
        <CodePanel
          caption={`First call in ${title}`}
          language={language}
          code={sdk.first_call.trimEnd()}
          copies={`the first call in ${title}`}
        />
        <SdkFiles title={title} files={sdk.files} />
      </div>
    </section>
  )
}

function TextLink({ path, label, title }: { path: string; label: string; title: string }) {
  return (
    <li>
      <a href={downloadPath(path)}>
        {label}
        <span className="visuallyHidden"> of the SDK for {title}</span>
      </a>
    </li>
  )
}
