"""Form submissions: the answers to one version of a form."""
