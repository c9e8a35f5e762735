"""Sends notices of options that expire soon, and releases weddings with expired options."""
