"""The venues function: venues and their spaces."""
