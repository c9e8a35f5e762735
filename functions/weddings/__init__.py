"""The weddings function."""
