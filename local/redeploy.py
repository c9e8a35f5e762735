"""`make redeploy`: deploys the working tree to the stack that `make run` started."""

import os
import sys

from local import aws, emulator, stack
from local.paths import RUN_STATE
from local.run import DEFAULT_PORT


def main() -> None:
    """Deploy the working tree. Exit with a message if no stack is running."""
    port = int(os.environ.get("WEDSYNC_PORT", DEFAULT_PORT))
    if not emulator.is_listening(port):
        sys.exit(f"No stack is running on {aws.endpoint(port)}. Start it with `make run`.")
    try:
        emulator.require_same_format(RUN_STATE)
    except emulator.EmulatorError as failure:
        sys.exit(str(failure))
    stack.bring_up(port, RUN_STATE)


if __name__ == "__main__":
    main()
