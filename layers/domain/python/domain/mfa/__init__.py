"""Multi-factor authentication of people: authenticator apps (TOTP), passkeys and recovery codes."""
