"""Schemas of services over HTTP, version 1. Their fields are documented in `domain.services.model`."""

from apikit.rest import payloads
from domain.services.model import Service, ServiceDetails

ServiceIn = payloads.body_schema(ServiceDetails, "Fields to create or replace a service.")
ServicePatch = payloads.patch_schema(ServiceIn, "Fields of a service to change. Null clears a field (RFC 7396).")
ServiceOut = payloads.response_schema(Service, "A service that customers can book.")
