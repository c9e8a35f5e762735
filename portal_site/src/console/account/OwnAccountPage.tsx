/** The person's own account: the same in every organization. */
import { ConsolePage } from '../ConsolePage'
import { AuthenticatorSection } from './AuthenticatorSection'
import { ConsentsSection } from './ConsentsSection'
import { PasskeysSection } from './PasskeysSection'
import { PasswordSection } from './PasswordSection'
import { ProfileSection } from './ProfileSection'
import { RecoveryCodesSection } from './RecoveryCodesSection'
import { SessionsSection } from './SessionsSection'

export function OwnAccountPage() {
  return (
    <ConsolePage title="Your account" lead="The same in all your organizations, live and in the sandbox.">
      <ProfileSection />
      <PasswordSection />
      <AuthenticatorSection />
      <PasskeysSection />
      <RecoveryCodesSection />
      <SessionsSection />
      <ConsentsSection />
    </ConsolePage>
  )
}
