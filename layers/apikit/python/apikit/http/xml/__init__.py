"""XML bodies and responses: the parser, the writer and the types of values."""
