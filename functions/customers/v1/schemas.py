"""Schemas of customers over HTTP, version 1. Their fields are documented in `domain.customers.model`."""

from apikit.rest import payloads
from domain.customer_merges.model import CustomerMergeDetails
from domain.customers.model import Customer, CustomerDetails

CustomerIn = payloads.body_schema(CustomerDetails, "Fields to create or replace a customer.")
CustomerPatch = payloads.patch_schema(CustomerIn, "Fields of a customer to change. Null clears a field (RFC 7396).")
CustomerOut = payloads.response_schema(Customer, "A customer: a person who books services.")
CustomerMergeIn = payloads.action_schema(CustomerMergeDetails, "The customer that remains.")
