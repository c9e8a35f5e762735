"""Menu selections: the items of one menu version that the guests of a wedding have chosen."""
