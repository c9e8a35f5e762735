"""The function that carries out everything that falls due: expiry notices of API keys, options of weddings."""
