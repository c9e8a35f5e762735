"""Stores answers to tickets that arrive by mail."""
