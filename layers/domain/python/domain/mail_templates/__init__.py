"""Mails of the platform: templates in every language, written as plain text and as HTML.

A slice has its templates in a module `mail_texts`: `tests/unit/domain/mail_templates/test_every_template.py` finds them there.
"""
