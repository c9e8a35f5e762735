"""Compiles Compiler.cs with Roslyn inside of Python, where no compiler is yet. Runs in the environment of requirements/dotnet.txt."""

import sys
from pathlib import Path

import pythonnet


def main() -> None:
    """Compile the program. Arguments: the folder with Roslyn, the folder of the framework, the folder of dotnet, the source, the output."""
    folder, framework, root, source, output = sys.argv[1:]
    pythonnet.load("coreclr", dotnet_root=root, runtime_config=f"{folder}/Compiler.runtimeconfig.json")
    import clr  # exists when the runtime is loaded

    roslyn = [f"{folder}/Microsoft.CodeAnalysis", f"{folder}/Microsoft.CodeAnalysis.CSharp"]
    for each in roslyn:
        clr.AddReference(each)
    import System
    from Microsoft import CodeAnalysis
    from Microsoft.CodeAnalysis import CSharp

    libraries = [str(path) for path in Path(framework).glob("System.*.dll") if ".Native." not in path.name]
    libraries += [f"{framework}/netstandard.dll", *(f"{each}.dll" for each in roslyn)]
    compilation = CSharp.CSharpCompilation.Create(
        Path(output).stem,
        System.Array[CodeAnalysis.SyntaxTree]([CSharp.CSharpSyntaxTree.ParseText(Path(source).read_text())]),
        System.Array[CodeAnalysis.MetadataReference](
            list(map(CodeAnalysis.MetadataReference.CreateFromFile, libraries))
        ),
        CSharp.CSharpCompilationOptions(CodeAnalysis.OutputKind.ConsoleApplication),
    )
    stream = System.IO.File.Create(output)
    result = compilation.Emit(stream)
    stream.Close()
    if not result.Success:
        sys.exit("\n".join(str(each) for each in result.Diagnostics))


if __name__ == "__main__":
    main()
