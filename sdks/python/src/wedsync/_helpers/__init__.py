"""What resources have beside the operations of the API. A module with the name of a resource extends it."""
