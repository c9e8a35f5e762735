"""Writes the generated code of the Node.js SDK, in TypeScript, and code samples."""

from sdks.generator.node.samples import sample as sample
from sdks.generator.node.sources import files as files
