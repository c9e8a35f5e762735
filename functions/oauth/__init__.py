"""The authorization server's function: its endpoints (OAuth 2.0) and its pages."""
