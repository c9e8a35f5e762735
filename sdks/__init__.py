"""The SDKs, and what generates them."""
