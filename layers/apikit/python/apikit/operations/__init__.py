"""Operations of the API that run in process, for batches and jobs."""

from typing import TYPE_CHECKING

from apikit.lazy_face import lazy_face

if TYPE_CHECKING:
    from apikit.operations import execution as execution
    from apikit.operations import route_table as route_table
    from apikit.operations.in_process import OperationContext as OperationContext
    from apikit.operations.operation import Operation as Operation
    from apikit.operations.operation import OperationResult as OperationResult
    from apikit.operations.operation import PlannedOperation as PlannedOperation
    from apikit.operations.operation_references import find_reference_faults as find_reference_faults
else:
    __getattr__ = lazy_face(
        __name__,
        {
            "OperationContext": "apikit.operations.in_process",
            "Operation": "apikit.operations.operation",
            "OperationResult": "apikit.operations.operation",
            "PlannedOperation": "apikit.operations.operation",
            "find_reference_faults": "apikit.operations.operation_references",
        },
    )
