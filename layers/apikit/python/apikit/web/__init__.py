"""HTTP as all of the platform speaks it: authentication, strict bodies, problems, conditional requests, pages."""
