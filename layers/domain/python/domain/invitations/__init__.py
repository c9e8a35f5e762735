"""Invitations: an address is invited to become a member of an organization, by a mail with a token that is used once."""
