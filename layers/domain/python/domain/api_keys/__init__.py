"""API keys: scopes, restrictions and limits of callers. Each key is a record and a key item, which the gate reads on every request."""
