"""Generates the SDKs from the released OpenAPI document: it reads the document into one model, and each language's templates write it."""
