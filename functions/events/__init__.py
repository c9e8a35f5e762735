"""The events function: the log of events, and the change feed that other systems synchronize from."""
