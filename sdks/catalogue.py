"""The SDKs as the portal offers them: names, requirements, and what their READMEs and changelogs say."""

import re
from dataclasses import dataclass
from pathlib import Path

SDKS = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Sdk:
    """One SDK. `language` names its folder and the tag of the code blocks of its README is `code_tag`."""

    language: str
    title: str
    package: str
    requirement: str
    code_tag: str

    @property
    def folder(self) -> Path:
        """The folder with the sources."""
        return SDKS / self.language

    def read_version(self) -> str:
        """Return the version of the newest entry of the changelog."""
        return _find(r"^## (\d+\.\d+\.\d+)\b", self.folder / "CHANGELOG.md")

    def read_first_call(self) -> str:
        """Return the first program of the README."""
        return _find(rf"^```{self.code_tag}\n(.*?)^```$", self.folder / "README.md")


CATALOGUE = (
    Sdk("node", "Node.js", "@wedsync/sdk", "Node.js 20 or later", "js"),
    Sdk("python", "Python", "wedsync", "Python 3.10 or later", "python"),
    Sdk("php", "PHP", "wedsync/wedsync-php", "PHP 8.2 or later with curl and json", "php"),
    Sdk("csharp", "C#", "WedSync", ".NET 8 or later", "csharp"),
)


def _find(pattern: str, file: Path) -> str:
    found = re.search(pattern, file.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    if found is None:
        raise ValueError(f"{file} does not contain {pattern!r}.")
    return found[1]
