using System.Reflection;

/// <summary>Calls of operations that are described as data.</summary>
public static class Operations
{
    public static async Task<JsonElement[]> ReadAsync() =>
        JsonSerializer.Deserialize<JsonElement[]>(await System.IO.File.ReadAllTextAsync(Environment.GetEnvironmentVariable("OPERATIONS")!))!;

    /// <summary>Calls an operation, and returns its result: an object, a page, or null for nothing and for lines.</summary>
    public static async Task<object?> CallAsync(WedSyncClient client, JsonElement operation)
    {
        var resource = operation.GetProperty("resource").EnumerateArray().Aggregate((object)client, (parent, name) => parent.GetType().GetProperty(Pascal(name))!.GetValue(parent)!);
        var method = resource.GetType().GetMethod(Pascal(operation.GetProperty("method")) + "Async") ?? throw new InvalidOperationException("There is no such method.");
        var result = method.Invoke(resource, Arguments(method, operation).ToArray())!;
        if (result is IAsyncEnumerable<JsonElement> lines)
        {
            await foreach (var line in lines)
            {
                Expect.True(line.ValueKind == JsonValueKind.Object);
            }
            return null;
        }
        var task = result as Task ?? (Task)result.GetType().GetMethod("AsTask")!.Invoke(result, null)!;
        await task;
        return task.GetType().GetProperty("Result")?.GetValue(task);
    }

    private static IEnumerable<object?> Arguments(MethodInfo method, JsonElement operation)
    {
        var values = new Queue<JsonElement>(operation.GetProperty("values").EnumerateArray());
        foreach (var parameter in method.GetParameters())
        {
            if (parameter.ParameterType == typeof(string))
            {
                yield return values.Dequeue().GetString();
            }
            else if (parameter.Name == "body")
            {
                var body = operation.GetProperty("body");
                yield return body.ValueKind == JsonValueKind.Null ? null : body.Deserialize(parameter.ParameterType, WedSyncJson.Options);
            }
            else if (parameter.Name == "query")
            {
                yield return Query(parameter.ParameterType, operation.GetProperty("query"));
            }
            else
            {
                yield return parameter.ParameterType == typeof(VersionedRequestOptions) ? new VersionedRequestOptions { IfMatch = 1 }
                    : parameter.ParameterType == typeof(CancellationToken) ? CancellationToken.None : null;
            }
        }
    }

    private static object Query(Type type, JsonElement names)
    {
        var query = Activator.CreateInstance(type)!;
        foreach (var name in names.EnumerateArray())
        {
            var property = type.GetProperty(Pascal(name))!;
            var date = property.PropertyType.IsGenericType || property.PropertyType == typeof(DateOnly);
            var json = date ? "\"2026-03-01\"" : "\"x\"";
            property.SetValue(query, JsonSerializer.Deserialize(json, property.PropertyType, WedSyncJson.Options));
        }
        return query;
    }

    private static string Pascal(JsonElement name)
    {
        var text = name.GetString()!;
        return string.Concat(text.Split('_').Select(each => each[..1].ToUpperInvariant() + each[1..]));
    }
}
