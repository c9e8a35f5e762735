"""Due work: what happens to records at a time, carried out by one worker in order of time."""
