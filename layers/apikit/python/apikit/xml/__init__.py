"""XML beside JSON: one mapping of values, both ways (docs/decisions/0080). No HTTP here; imported by XML requests only."""
