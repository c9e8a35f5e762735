using System.Reflection;

/// <summary>Every operation of the document, called with its examples.</summary>
public sealed class OperationsTests
{
    public async Task All_operations_send_and_read_the_examples_of_the_document()
    {
        var operations = JsonSerializer.Deserialize<JsonElement[]>(await System.IO.File.ReadAllTextAsync(Environment.GetEnvironmentVariable("OPERATIONS")!))!;
        using var client = Api.Client();
        var faults = new List<string>();
        foreach (var operation in operations)
        {
            try
            {
                await CallAsync(client, operation);
            }
            catch (Exception error)
            {
                faults.Add($"{operation.GetProperty("name")}: {(error.InnerException ?? error).Message}");
            }
        }
        Expect.True(operations.Length > 300);
        Expect.Equal("", string.Join('\n', faults));
    }

    private static async Task CallAsync(WedSyncClient client, JsonElement operation)
    {
        var reply = new Dictionary<string, object?> { ["status"] = operation.GetProperty("status") };
        var answer = operation.GetProperty("answer");
        if (operation.GetProperty("media_type").GetString() is { } type)
        {
            reply[type.Contains("json") && !type.Contains("jsonl") ? "json" : "text"] = answer.ValueKind == JsonValueKind.String || !type.Contains("jsonl") ? answer : $"{answer}";
        }
        await Api.ScriptAsync(reply);
        var resource = operation.GetProperty("resource").EnumerateArray().Aggregate((object)client, (parent, name) => parent.GetType().GetProperty(Pascal(name))!.GetValue(parent)!);
        var method = resource.GetType().GetMethod(Pascal(operation.GetProperty("method")) + "Async") ?? throw new InvalidOperationException("There is no such method.");
        await FinishAsync(method.Invoke(resource, Arguments(method, operation).ToArray())!, answer);
        var request = await Api.LastAsync();
        Expect.Equal($"{operation.GetProperty("http_method")} /stack{operation.GetProperty("path")}", $"{request.Method} {request.Path}");
        var names = request.Query.Select(each => each[0]).Order();
        Expect.Equal(string.Join(',', operation.GetProperty("query").EnumerateArray()), string.Join(',', names));
        Expect.Equal(Expect.Canonical(operation.GetProperty("body")), request.Body == "" ? "null" : Expect.Canonical(JsonDocument.Parse(request.Body).RootElement));
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

    private static async Task FinishAsync(object result, JsonElement answer)
    {
        if (result is IAsyncEnumerable<JsonElement> lines)
        {
            await foreach (var line in lines)
            {
                Expect.True(line.ValueKind == JsonValueKind.Object);
            }
            return;
        }
        var task = result as Task ?? (Task)result.GetType().GetMethod("AsTask")!.Invoke(result, null)!;
        await task;
        var value = task.GetType().GetProperty("Result")?.GetValue(task);
        switch (value)
        {
            case WedSyncObject item:
                Expect.Equal(Expect.Canonical(answer), Expect.Canonical(JsonDocument.Parse(item.ToJson()).RootElement));
                break;
            case not null when value.GetType().GetProperty("Data") is { } data && answer.TryGetProperty("data", out var items):
                Expect.Equal(Expect.Canonical(items), Expect.Canonical(JsonSerializer.SerializeToElement(data.GetValue(value), WedSyncJson.Options)));
                break;
        }
    }

    private static string Pascal(JsonElement name)
    {
        var text = name.GetString()!;
        return string.Concat(text.Split('_').Select(each => each[..1].ToUpperInvariant() + each[1..]));
    }
}
