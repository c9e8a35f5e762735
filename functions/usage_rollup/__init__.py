"""The usage rollup: rolls up the usage journal to hours and days."""
