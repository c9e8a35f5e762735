"""Members: the people who act for an organization, with their roles. The API calls them users."""
