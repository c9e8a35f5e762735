"""Use cases of customers: those of every resource."""

from apikit.resources import ResourceService
from domain.customers.model import Customer, CustomerDetails


class CustomerService(ResourceService[Customer, CustomerDetails]):
    """Customers: create, get, list, replace, update, delete."""

    record_type = Customer
    details_type = CustomerDetails
