"""Makes the OpenAPI documents: 3.1 from the routers, 3.0.3 from 3.1. What operations do and take stands with the routes."""
