"""Version 1 of the HTTP interface of users, invitations, roles and service accounts."""
