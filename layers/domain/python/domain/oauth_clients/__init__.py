"""OAuth clients: programs of third parties that get tokens. Each client is a record and an item that the gate reads on its requests."""
