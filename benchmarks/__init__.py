"""Measurements that anyone can repeat: `make bench`. Ratios and counts, since machines are noisy; no test reads them."""
