"""The whole platform on one machine: environment, builds, emulator, deployment; no business code, nothing AWS runs."""
