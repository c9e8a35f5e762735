"""The deployed Lambda functions, one package each: HTTP slices and workers. They do not import each other."""

import gc

# Imports create many objects and hardly any garbage. With Python's default thresholds, the collector would run repeatedly during the
# imports and take an eighth of their time.
gc.set_threshold(50_000, 20, 100)
