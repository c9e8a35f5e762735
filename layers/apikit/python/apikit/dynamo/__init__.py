"""The only door to DynamoDB, so that the client behind it can be replaced."""
