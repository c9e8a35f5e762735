using System.Runtime.CompilerServices;

/// <summary>What tests compare.</summary>
public static class Expect
{
    public static void Equal<T>(T expected, T actual)
    {
        var (left, right) = (Text(expected), Text(actual));
        if (left != right)
        {
            throw new InvalidOperationException($"Expected {left}, but it is {right}.");
        }
    }

    public static void True(bool condition, [CallerArgumentExpression(nameof(condition))] string text = "")
    {
        if (!condition)
        {
            throw new InvalidOperationException($"It is not so: {text}");
        }
    }

    public static void Lacks(string secret, string? text)
    {
        if (text is not null && text.Contains(secret, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"A secret is in {text}");
        }
    }

    public static async Task<T> ThrowsAsync<T>(Func<Task> action)
        where T : Exception
    {
        try
        {
            await action();
        }
        catch (Exception error) when (error.GetType() == typeof(T))
        {
            return (T)error;
        }
        throw new InvalidOperationException($"{typeof(T).Name} was not thrown.");
    }

    public static T Throws<T>(Action action)
        where T : Exception
    {
        try
        {
            action();
        }
        catch (Exception error) when (error.GetType() == typeof(T))
        {
            return (T)error;
        }
        throw new InvalidOperationException($"{typeof(T).Name} was not thrown.");
    }

    /// <summary>The JSON with members in order; times and numbers in one form.</summary>
    public static string Canonical(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', value.EnumerateObject().OrderBy(each => each.Name, StringComparer.Ordinal).Select(each => $"\"{each.Name}\":{Canonical(each.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(',', value.EnumerateArray().Select(Canonical))}]",
        JsonValueKind.String when value.TryGetDateTimeOffset(out var time) => time.UtcDateTime.ToString("O"),
        JsonValueKind.Number => $"{value.GetDecimal():G29}",
        JsonValueKind.String => JsonSerializer.Serialize(value.GetString()),
        _ => value.GetRawText(),
    };

    public static void SameJson(string expected, string actual) =>
        Equal(Canonical(JsonDocument.Parse(expected).RootElement), Canonical(JsonDocument.Parse(actual).RootElement));

    private static string Text<T>(T value) => value is string or null ? $"{value}" : JsonSerializer.Serialize<object>(value, WedSyncJson.Options);
}
