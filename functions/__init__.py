"""The deployed functions, one folder each: HTTP slices and workers. They do not import each other."""
