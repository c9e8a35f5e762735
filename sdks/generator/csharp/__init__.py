"""Writes the generated code of the C# SDK."""

from sdks.generator.csharp.sources import files as files
