"""Starts the emulator with the two adjustments below; run by path, with the emulator's Python, which has nothing of ours.

Both replace private names of ministack 1.5.33 and go when it offers a setting for them; tests/e2e notices if they stop working.
"""

import ministack.app
from ministack.services import cloudfront

_PORTAL_DOMAIN = "wedsync.cloudfront.net"
_random_domain = cloudfront._cloudfront_domain  # noqa: SLF001


def _first_domain_is_ours() -> str:
    """The portal's address is the same on every machine; further distributions get random ones."""
    taken = {distribution["DomainName"] for distribution in cloudfront._distributions.values()}  # noqa: SLF001
    return _random_domain() if _PORTAL_DOMAIN in taken else _PORTAL_DOMAIN


if __name__ == "__main__":
    # It answers /health on every host by itself, so the platform's own, through the portal's host, was never reached.
    ministack.app._HEALTH_PATHS = ("/_ministack/health",)  # noqa: SLF001
    cloudfront._cloudfront_domain = _first_domain_is_ours  # noqa: SLF001
    ministack.app.main()
