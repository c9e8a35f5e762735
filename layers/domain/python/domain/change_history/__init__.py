"""The history of a record: one entry per version, written in the transaction of the change."""
