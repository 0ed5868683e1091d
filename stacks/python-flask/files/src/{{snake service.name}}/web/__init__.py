"""HTTP as every service of the platform speaks it."""
