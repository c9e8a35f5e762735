import ast
import tomllib

from local.paths import ROOT


def imported_services() -> set[str]:
    """Modules of aws_cdk that the infrastructure imports."""
    imports = [
        node
        for file in (ROOT / "infra").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module == "aws_cdk"
    ]
    return {f"aws_cdk.{name.name}" for node in imports for name in node.names if name.name.startswith("aws_")}


class TestTypesOfServices:
    def test_are_read_for_all_that_are_imported(self) -> None:
        # mypy takes everything of a module that it does not follow for Any.
        settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mypy"]["overrides"]
        [modules] = [each["module"] for each in settings if each.get("follow_imports") == "normal"]
        assert {name for name in modules if name.startswith("aws_cdk.aws_")} == imported_services()
