"""CPU time of programs in new processes, such as the import of each function: the cost of a cold start before its first request.

All modules are compiled beforehand, like the deployed layers and functions.
"""

import os
import statistics
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from tempfile import TemporaryDirectory

from infra.catalogue import FUNCTIONS

_RUNS = 11
_BARE = "import fastapi, mangum; mangum.Mangum(fastapi.FastAPI(), lifespan='off')"
_PROBE = """
import time
start = time.process_time()
{code}
print(time.process_time() - start)
import sys
print(len(sys.modules))
"""


@dataclass(frozen=True, slots=True)
class ImportCost:
    """Median CPU time of the import, and the number of imported modules."""

    name: str
    cpu_s: float
    modules: int


def measure() -> list[ImportCost]:
    """Return the costs of bare FastAPI with Mangum and of every function."""
    return measure_programs(
        {"bare FastAPI + Mangum": _BARE} | {spec.name: f"import functions.{spec.folder}.handler" for spec in FUNCTIONS}
    )


def measure_programs(codes: Mapping[str, str]) -> list[ImportCost]:
    """Return the cost of each program, by its name. Runs alternate, so that drift affects all equally."""
    samples: dict[str, list[tuple[float, int]]] = {name: [] for name in codes}
    with TemporaryDirectory() as bytecode:
        for code in codes.values():
            _sample(code, bytecode)
        for _ in range(_RUNS):
            for name, code in codes.items():
                samples[name].append(_sample(code, bytecode))
    return [ImportCost(name, statistics.median(cpu for cpu, _ in runs), runs[0][1]) for name, runs in samples.items()]


def _sample(code: str, bytecode: str) -> tuple[float, int]:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = bytecode
    command = [sys.executable, "-c", _PROBE.format(code=code)]
    lines = subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout.split()
    return float(lines[-2]), int(lines[-1])
