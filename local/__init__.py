"""The platform on one machine: virtual environments, builds, emulator, deployment."""
