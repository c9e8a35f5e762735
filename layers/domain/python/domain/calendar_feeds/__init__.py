"""Calendars in iCalendar format (RFC 5545): one of a booking, and a feed of a staff member at a secret address."""
