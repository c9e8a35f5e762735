"""The key expiry function: sends notices of API keys that expire soon."""
