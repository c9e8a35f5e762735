"""Event patterns: the filter language of Amazon EventBridge, compiled once and matched in linear time. No I/O."""
