"""Support tickets: questions of organizations to the platform's support, with their messages."""
