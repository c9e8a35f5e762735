"""What happened: the log of events, and the feed of changes that other systems sync from."""
