"""The foundation of the platform: callers, time, IDs, errors, settings and logs."""

from typing import TYPE_CHECKING

from apikit.lazy_face import lazy_face

if TYPE_CHECKING:
    from apikit import atomic as atomic
    from apikit import config as config
    from apikit import errors as errors
    from apikit import ids as ids
    from apikit.actor import Actor as Actor
    from apikit.actor import Environment as Environment
    from apikit.actor import Tenant as Tenant
    from apikit.claim import secret_bits as secret_bits
    from apikit.clock import Clock as Clock
    from apikit.clock import SystemClock as SystemClock
    from apikit.clock import epoch_ms as epoch_ms
    from apikit.clock import rfc3339 as rfc3339
    from apikit.observability import logger as logger
    from apikit.observability import record_metric as record_metric
    from apikit.signer import Signer as Signer
else:
    __getattr__ = lazy_face(
        __name__,
        {
            "Actor": "apikit.actor",
            "Environment": "apikit.actor",
            "Tenant": "apikit.actor",
            "secret_bits": "apikit.claim",
            "Clock": "apikit.clock",
            "SystemClock": "apikit.clock",
            "epoch_ms": "apikit.clock",
            "rfc3339": "apikit.clock",
            "logger": "apikit.observability",
            "record_metric": "apikit.observability",
            "Signer": "apikit.signer",
        },
    )
