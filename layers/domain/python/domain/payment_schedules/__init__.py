"""Payment schedules of bookings and weddings: deposits, installments and balances, which fall due at their dates."""
