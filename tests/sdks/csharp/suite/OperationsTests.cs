/// <summary>Every operation of the document, called with its examples.</summary>
public sealed class OperationsTests
{
    public async Task All_operations_send_and_read_the_examples_of_the_document()
    {
        using var client = Api.Client();
        await ForEachAsync(async operation =>
        {
            await ScriptAsync(operation);
            Check(operation.GetProperty("answer"), await Operations.CallAsync(client, operation));
            await CheckRequestAsync(operation, hasOwnIds: true);
        });
    }

    public async Task All_samples_send_the_examples_of_the_document()
    {
        Environment.SetEnvironmentVariable("WEDSYNC_SECRET", Api.Secret);
        var console = Console.Out;
        Console.SetOut(System.IO.TextWriter.Null);
        try
        {
            await ForEachAsync(async operation =>
            {
                await ScriptAsync(operation);
                await Samples.All[$"{operation.GetProperty("name")}"]();
                await CheckRequestAsync(operation, hasOwnIds: false);
            });
        }
        finally
        {
            Console.SetOut(console);
        }
    }

    private static async Task ForEachAsync(Func<JsonElement, Task> action)
    {
        var operations = await Operations.ReadAsync();
        var faults = new List<string>();
        foreach (var operation in operations)
        {
            try
            {
                await action(operation);
            }
            catch (Exception error)
            {
                faults.Add($"{operation.GetProperty("name")}: {(error.InnerException ?? error).Message}");
            }
        }
        Expect.True(operations.Length > 300);
        Expect.Equal("", string.Join('\n', faults));
    }

    private static Task ScriptAsync(JsonElement operation)
    {
        var reply = new Dictionary<string, object?> { ["status"] = operation.GetProperty("status") };
        var answer = operation.GetProperty("answer");
        if (operation.GetProperty("media_type").GetString() is { } type)
        {
            reply[type.Contains("json") && !type.Contains("jsonl") ? "json" : "text"] = answer.ValueKind == JsonValueKind.String || !type.Contains("jsonl") ? answer : $"{answer}";
        }
        return Api.ScriptAsync(reply);
    }

    private static async Task CheckRequestAsync(JsonElement operation, bool hasOwnIds)
    {
        var request = await Api.LastAsync();
        var path = $"/stack{operation.GetProperty("path")}";
        Expect.Equal($"{operation.GetProperty("http_method")} {path.Split('/').Length}", $"{request.Method} {request.Path.Split('/').Length}");
        Expect.True(!hasOwnIds || request.Path == path);
        var names = request.Query.Select(each => each[0]).Order();
        Expect.Equal(string.Join(',', operation.GetProperty("query").EnumerateArray()), string.Join(',', names));
        Expect.Equal(Expect.Canonical(operation.GetProperty("body")), request.Body == "" ? "null" : Expect.Canonical(JsonDocument.Parse(request.Body).RootElement));
    }

    private static void Check(JsonElement answer, object? value)
    {
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
}
