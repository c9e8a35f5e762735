"""Services: the appointments, classes and rentals that customers can book, with their rules."""
