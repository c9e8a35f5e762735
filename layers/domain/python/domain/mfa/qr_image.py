"""QR codes as SVG, for authenticator apps."""

from io import BytesIO

_SCALE = 4
_TITLE = "QR code for your authenticator app"
_DESCRIPTION = "Contains the same secret as the text. If you cannot scan it, enter the secret in the app."


def draw_qr_code(text: str) -> str:
    """Return the QR code of a text as an SVG element with a title and a description, dark on light in every color scheme."""
    import segno  # noqa: PLC0415 - for authenticator apps only

    image = BytesIO()
    segno.make(text, error="m", micro=False).save(
        image,
        kind="svg",
        scale=_SCALE,
        xmldecl=False,
        title=_TITLE,
        desc=_DESCRIPTION,
        dark="#000",
        light="#fff",
        omitsize=False,
    )
    return image.getvalue().decode().strip().replace("<svg ", '<svg role="img" ', 1)
