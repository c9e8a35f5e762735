"""Writes the PHP SDK."""

from sdks.generator.php.package_files import files as files
