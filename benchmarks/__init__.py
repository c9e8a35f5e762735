"""Benchmarks: `make bench`. They report ratios and counts, because absolute times depend on the machine."""
