"""Writes the generated code of the Node.js SDK, in TypeScript."""

from sdks.generator.node.sources import files as files
