/** The SDKs as downloads: how each is installed and called first, its files and their checksums. */
import { useLoaderData } from 'react-router'
import { Page } from '../../shell/Page'
import { SdkSection } from './SdkSection'
import { CHECKSUMS } from './manifest'
import type { SdkManifest } from './manifest'
import classes from './sdks.module.css'

export function SdksPage() {
  const { packages } = useLoaderData<SdkManifest>()
  return (
    <Page title="SDKs">
      <header className={classes.head}>
        <h1>SDKs</h1>
        <p>
          Typed clients for {packages.length} languages, generated from the OpenAPI document. All retry safely, read lists page by
          page and verify webhooks.
        </p>
        <ul className={classes.languages} aria-label="Languages">
          {packages.map(({ language, title }) => (
            <li key={language}>
              <a href={`#${language}`}>{title}</a>
            </li>
          ))}
        </ul>
      </header>
      {packages.map((sdk) => (
        <SdkSection key={sdk.language} sdk={sdk} />
      ))}
      <section className={classes.verify} aria-labelledby="verify">
        <h2 id="verify">Verify a download</h2>
        <p>
          <a href={CHECKSUMS}>SHA256SUMS.txt</a> lists the checksums of all files. Save it in the folder of your downloads, and run{' '}
          <code>sha256sum --check --ignore-missing SHA256SUMS.txt</code>.
        </p>
      </section>
    </Page>
  )
}
