"""Webhooks: endpoints that receive the events of an organization, with their signing secrets."""
