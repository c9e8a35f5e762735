"""The authorization server (OAuth 2.0): codes, tokens and consents. Its protocol is that of Authlib, which only requests to it import."""
