"""Mails to people: put into a queue by the use cases, and sent once by a worker in the recipient's language."""
