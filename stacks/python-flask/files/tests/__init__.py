"""The service, its parts one by one and as a whole."""
