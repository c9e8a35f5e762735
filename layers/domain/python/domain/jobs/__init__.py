"""Jobs: operations that are carried out after their request, with progress, an end and a result."""
