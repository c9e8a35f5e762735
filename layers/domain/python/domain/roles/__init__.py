"""Roles: named sets of scopes that members and service accounts have. Five are built in; an organization adds its own."""
