// The compiler as a program: Roslyn's library with the options of WedSync.csproj. It exists because the .NET SDK is no package.
// Arguments: OUTPUT FRAMEWORK_FOLDER exe|library DOCUMENTATION_FILE|- SOURCES AND REFERENCES…

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

public static class Program
{
    public static int Main(string[] arguments)
    {
        var (output, framework, kind, documentation) = (arguments[0], arguments[1], arguments[2], arguments[3]);
        var parsing = new CSharpParseOptions(LanguageVersion.CSharp12, documentation == "-" ? DocumentationMode.Parse : DocumentationMode.Diagnose);
        var sources = arguments.Skip(4).Where(path => path.EndsWith(".cs", StringComparison.Ordinal)).OrderBy(path => path, StringComparer.Ordinal);
        var trees = sources.Select(path => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path), Encoding.UTF8), parsing, path));
        var libraries = arguments.Skip(4).Where(path => path.EndsWith(".dll", StringComparison.Ordinal));
        var references = Directory.GetFiles(framework, "*.dll").Where(IsManaged).Concat(libraries).Select(path => MetadataReference.CreateFromFile(path));
        var options = new CSharpCompilationOptions(
            kind == "exe" ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            optimizationLevel: OptimizationLevel.Release,
            generalDiagnosticOption: ReportDiagnostic.Error,
            warningLevel: 9999,
            deterministic: true,
            nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create(Path.GetFileNameWithoutExtension(output), trees, references, options);
        using var library = File.Create(output);
        using var texts = documentation == "-" ? null : File.Create(documentation);
        var result = compilation.Emit(library, xmlDocumentationStream: texts);
        foreach (var each in result.Diagnostics.Where(each => each.Severity >= DiagnosticSeverity.Warning).Take(60))
        {
            Console.WriteLine(each);
        }
        return result.Success ? 0 : 1;
    }

    private static bool IsManaged(string path)
    {
        var name = Path.GetFileName(path);
        return name.StartsWith("System.", StringComparison.Ordinal) && !name.Contains(".Native.", StringComparison.Ordinal)
            || name is "mscorlib.dll" or "netstandard.dll" or "Microsoft.CSharp.dll" or "Microsoft.Win32.Primitives.dll";
    }
}
