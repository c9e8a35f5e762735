"""Spellings of IPv4 addresses that resolvers and URL parsers accept."""

from ipaddress import IPv4Address

from hypothesis import strategies as st


def ipv4_spellings(address: IPv4Address) -> st.SearchStrategy[str]:
    """Return the spellings of inet_aton: one to four parts, each decimal, octal or hexadecimal."""
    number = int(address)
    splits = [
        [number],
        [number >> 24, number & 0xFFFFFF],
        [number >> 24, number >> 16 & 0xFF, number & 0xFFFF],
        [number >> 24, number >> 16 & 0xFF, number >> 8 & 0xFF, number & 0xFF],
    ]
    return st.sampled_from(splits).flatmap(lambda parts: st.tuples(*map(_part_spellings, parts)).map(".".join))


def _part_spellings(number: int) -> st.SearchStrategy[str]:
    return st.sampled_from(
        [f"{number}", f"0{number:o}", f"000{number:o}", f"0x{number:x}", f"0X{number:X}", f"0x00{number:x}"]
    )


def wide_digits(text: str) -> str:
    """Return the text with full-width digits, which IDNA maps to ASCII."""
    return "".join(chr(ord(each) + 0xFEE0) if each.isdigit() else each for each in text)


def circled_digits(text: str) -> str:
    """Return the text with circled digits, which IDNA maps to ASCII."""
    return "".join("⓪①②③④⑤⑥⑦⑧⑨"[int(each)] if each.isdigit() else each for each in text)
