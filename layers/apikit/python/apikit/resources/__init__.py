"""The rules of resources: records, fields, references, lists, state machines, versions and services. No AWS, no HTTP."""

from typing import TYPE_CHECKING

from apikit.lazy_face import lazy_face

if TYPE_CHECKING:
    from apikit.resources import fields as fields
    from apikit.resources import lists as lists
    from apikit.resources import records as records
    from apikit.resources import registries as registries
    from apikit.resources import stores as stores
    from apikit.resources import versions as versions
    from apikit.resources.directory import Directory as Directory
    from apikit.resources.lists import ListIndex as ListIndex
    from apikit.resources.preconditions import Preconditions as Preconditions
    from apikit.resources.records import Record as Record
    from apikit.resources.references import ReferenceTo as ReferenceTo
    from apikit.resources.resource_service import ResourceService as ResourceService
    from apikit.resources.state_machine import StateMachine as StateMachine
    from apikit.resources.stateful_service import StatefulService as StatefulService
else:
    __getattr__ = lazy_face(
        __name__,
        {
            "Directory": "apikit.resources.directory",
            "ListIndex": "apikit.resources.lists",
            "Preconditions": "apikit.resources.preconditions",
            "Record": "apikit.resources.records",
            "ReferenceTo": "apikit.resources.references",
            "ResourceService": "apikit.resources.resource_service",
            "StateMachine": "apikit.resources.state_machine",
            "StatefulService": "apikit.resources.stateful_service",
        },
    )
