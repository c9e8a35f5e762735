"""Jobs: operations that run in the background after their request, with progress and a result."""
