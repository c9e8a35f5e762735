"""The audit record of organizations: recording, sealing in a chain, verification."""
