using System.Reflection;
using System.Runtime.ExceptionServices;

/// <summary>Runs the public methods of the classes that the arguments name, each on an object of its own.</summary>
public static class Runner
{
    public static async Task<int> Main(string[] names)
    {
        var (passed, failed) = (0, 0);
        foreach (var name in names)
        {
            var suite = typeof(Runner).Assembly.GetType(name) ?? throw new ArgumentException($"There is no class {name}.");
            foreach (var test in suite.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).OrderBy(each => each.MetadataToken))
            {
                try
                {
                    await RunAsync(Activator.CreateInstance(suite)!, test).WaitAsync(TimeSpan.FromSeconds(60));
                    passed++;
                }
                catch (Exception error)
                {
                    failed++;
                    Console.WriteLine($"FAILED {name}.{test.Name}: {error}");
                }
            }
        }
        Console.WriteLine($"{passed} passed, {failed} failed");
        return failed == 0 && passed > 0 ? 0 : 1;
    }

    private static async Task RunAsync(object suite, MethodInfo test)
    {
        try
        {
            if (test.Invoke(suite, null) is Task task)
            {
                await task;
            }
        }
        catch (TargetInvocationException error) when (error.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
        }
    }
}
