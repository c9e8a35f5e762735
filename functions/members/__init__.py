"""The members function: users of an organization, invitations, roles and service accounts."""
