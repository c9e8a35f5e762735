"""What resources have in addition to the operations of the API. A module with the name of a resource extends it."""
