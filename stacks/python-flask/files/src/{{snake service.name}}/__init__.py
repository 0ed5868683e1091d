"""What this service is for is in `api`; the rest is what every service of the platform does in the same way."""
