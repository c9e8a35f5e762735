"""The function of availability: free slots and days, and the check of one time."""
