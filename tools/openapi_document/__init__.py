"""Generates the OpenAPI documents: 3.1 from the routers, 3.0.3 from 3.1. The routes describe the operations."""
