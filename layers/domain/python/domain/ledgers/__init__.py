"""Reservation ledgers: who has reserved a bookable unit (a space, a person) when. Two live reservations never overlap, even in a race."""
