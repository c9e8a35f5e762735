/** The start page: what the platform is, and the way from nothing to a received webhook. */
import { Page } from '../../shell/Page'
import { Conventions } from './Conventions'
import { Downloads } from './Downloads'
import { Hero } from './Hero'
import { Products } from './Products'
import { Steps } from './Steps'

export function HomePage() {
  return (
    <Page title="Start">
      <Hero />
      <Steps />
      <Products />
      <Conventions />
      <Downloads />
    </Page>
  )
}
