"""Scopes in force: what roles grant to members, service accounts and credentials, and how a change reaches the gate's items."""
