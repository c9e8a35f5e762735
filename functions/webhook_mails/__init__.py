"""The worker that sends mails about webhooks that fail or were disabled."""
