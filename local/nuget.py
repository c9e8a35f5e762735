"""Writes the package of the C# SDK as NuGet takes it: a ZIP file, the same for the same sources."""

import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

_NAMESPACES = {"": "http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"}
_TIME = (1980, 1, 1, 0, 0, 0)
_RELATIONS = """<?xml version="1.0" encoding="utf-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
  <Relationship Type="http://schemas.microsoft.com/packaging/2010/07/manifest" Target="/{manifest}" Id="R0" />
</Relationships>
"""
_TYPES = """<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
  <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml" />
{defaults}
</Types>
"""


def pack(manifest: Path, folders: list[Path], target: Path) -> Path:
    """Write the package of a manifest, with files that are in one of the folders, and return its path. Raises FileNotFoundError."""
    root = ET.fromstring(manifest.read_bytes())  # noqa: S314 - a file of this repository
    name = "{}.{}.nupkg".format(
        *(root.findtext(f"metadata/{each}", namespaces=_NAMESPACES) for each in ("id", "version"))
    )
    members = {
        "[Content_Types].xml": b"",
        "_rels/.rels": _RELATIONS.format(manifest=manifest.name).encode(),
        manifest.name: manifest.read_bytes(),
    }
    for each in root.iterfind("files/file", _NAMESPACES):
        members[each.attrib["target"]] = _find(each.attrib["src"], folders).read_bytes()
    members["[Content_Types].xml"] = _describe_types(members).encode()
    target.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target / name, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in members.items():
            archive.writestr(zipfile.ZipInfo(path, _TIME), content, zipfile.ZIP_DEFLATED)
    return target / name


def _find(name: str, folders: list[Path]) -> Path:
    for folder in folders:
        if (folder / name).is_file():
            return folder / name
    raise FileNotFoundError(f"{name} is in none of {', '.join(map(str, folders))}.")


def _describe_types(members: dict[str, bytes]) -> str:
    content = "application/octet-stream"
    endings = sorted({Path(path).suffix[1:] for path in members} - {"", "rels", "xml"} | {"xml"})
    lines = [f'  <Default Extension="{each}" ContentType="{content}" />' for each in endings]
    lines += [f'  <Override PartName="/{path}" ContentType="{content}" />' for path in members if not Path(path).suffix]
    return _TYPES.format(defaults="\n".join(lines))
