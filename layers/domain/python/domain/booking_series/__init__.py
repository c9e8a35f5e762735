"""Series of bookings: one booking at each occurrence of a recurrence."""
