"""Tiers: named sets of limits that API keys are sold with. The platform owns them; administrators change them, keys follow."""
