using System.Globalization;
using System.Reflection;

namespace WedSync;

/// <summary>A filter of a list: a value, or comparisons by operators.</summary>
public abstract class Filter
{
    private readonly Dictionary<string, object> _values = [];

    internal IEnumerable<KeyValuePair<string, object>> Values => _values;

    private protected void Set(string name, object value) => _values[name] = value;
}

/// <summary>A value, or bounds: <c>CreatedAt = new() { Gte = … }</c>. The bounds are combined.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class RangeFilter<T> : Filter
    where T : notnull
{
    /// <summary>At least this value.</summary>
    public T Gte { init => Set("[gte]", value); }

    /// <summary>More than this value.</summary>
    public T Gt { init => Set("[gt]", value); }

    /// <summary>At most this value.</summary>
    public T Lte { init => Set("[lte]", value); }

    /// <summary>Less than this value.</summary>
    public T Lt { init => Set("[lt]", value); }

    /// <summary>The filter for exactly this value.</summary>
    public static implicit operator RangeFilter<T>(T value)
    {
        var filter = new RangeFilter<T>();
        filter.Set("", value);
        return filter;
    }
}

/// <summary>A value, or several: <c>Status = new() { In = ["lead", "active"] }</c>.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class ChoiceFilter<T> : Filter
    where T : notnull
{
    /// <summary>One of these values.</summary>
    public IReadOnlyList<T> In { init => Set("[in]", value); }

    /// <summary>The filter for exactly this value.</summary>
    public static implicit operator ChoiceFilter<T>(T value)
    {
        var filter = new ChoiceFilter<T>();
        filter.Set("", value);
        return filter;
    }
}

internal static class QueryString
{
    /// <summary>The parameters of a query object, by their names in the API.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Read(object? query) =>
        from property in query?.GetType().GetProperties() ?? []
        let value = property.GetValue(query)
        where value is not null
        let name = property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? property.Name
        from pair in Expand(name, value)
        select pair;

    public static string Text(object value) => value switch
    {
        IOneOf choice => Text(choice.Value),
        string text => text,
        bool flag => flag ? "true" : "false",
        DateTimeOffset time => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        System.Collections.IEnumerable list => string.Join(",", list.Cast<object>().Select(Text)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static IEnumerable<KeyValuePair<string, string>> Expand(string name, object value) => value switch
    {
        Filter filter => filter.Values.Select(each => KeyValuePair.Create(name + each.Key, Text(each.Value))),
        Dictionary<string, string> map => map.Select(each => KeyValuePair.Create($"{name}[{each.Key}]", each.Value)),
        _ => [KeyValuePair.Create(name, Text(value))],
    };
}
