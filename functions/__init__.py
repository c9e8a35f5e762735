"""The deployed functions, one folder each: HTTP slices and workers. They do not import each other."""

import gc

# Importing makes many objects and leaves hardly any behind: at Python's own thresholds the collector would look for garbage among them
# again and again, at an eighth of what the import costs.
gc.set_threshold(50_000, 20, 100)
