"""The change log: all changes of an organization's resources, numbered without gaps, from which other systems synchronize."""
