"""The business: one slice a resource. It knows no HTTP and no AWS but through its repositories."""
