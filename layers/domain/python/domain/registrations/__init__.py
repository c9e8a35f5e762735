"""Registrations: a person signs up with a new organization, or with an invitation."""
