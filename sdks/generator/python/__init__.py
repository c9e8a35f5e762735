"""Writes the Python SDK."""

from sdks.generator.python.package_files import files as files
