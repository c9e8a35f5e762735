using System.Collections;
using System.Text.RegularExpressions;

namespace WedSync;

/// <summary>
/// An object of the API. Only properties that were set are sent: one that is set to null is sent as null, which removes the value in a
/// change (RFC 7396); one that is not set keeps the value. Where the API takes no null, null is the same as not set. In an answer,
/// required fields that <c>Fields</c> did not select throw when they are read; <see cref="Has"/> tells.
/// </summary>
public abstract record WedSyncObject
{
    private const string Mask = "***";
    private static readonly HashSet<string> Names = ["ApiKey", "IdempotencyKey", "EncryptionKey"];
    private static readonly Regex SecretNames = new("([sS]ecret|[tT]oken|[pP]assword|[aA]uthorization|RecoveryCode|RecoveryCodesValue|OtpauthUrl|QrSvg|[a-z0-9]Key|[_-]key)s?$");
    private readonly Dictionary<string, object?> _values;
    private IDictionary<string, JsonElement>? _extraFields;

    /// <summary>Creates an object without values.</summary>
    protected WedSyncObject() => _values = [];

    /// <summary>Creates a copy, for <c>with</c>.</summary>
    protected WedSyncObject(WedSyncObject original)
    {
        _values = new(original._values);
        _extraFields = original._extraFields is null ? null : new Dictionary<string, JsonElement>(original._extraFields);
    }

    /// <summary>The fields that the API sent and this version of the package does not know, by their names in JSON.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement> ExtraFields
    {
        get => _extraFields ??= new Dictionary<string, JsonElement>();
        init => _extraFields = value;
    }

    /// <summary>Whether a property is set, also to null: <c>client.Has(nameof(Client.Notes))</c>.</summary>
    public bool Has(string propertyName) => _values.ContainsKey(propertyName);

    internal object? ValueOf(string propertyName) => _values.GetValueOrDefault(propertyName);

    /// <summary>The object as JSON, as the API sends and takes it. It has secrets, too.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, GetType(), WedSyncJson.Options);

    /// <summary>The object for people: secrets are masked.</summary>
    public sealed override string ToString()
    {
        var fields = _values.Select(each => $"{each.Key} = {Describe(each.Key, each.Value)}");
        var unknown = _extraFields is { Count: > 0 } extra ? [$"ExtraFields = {string.Join(", ", extra.Keys)}"] : Array.Empty<string>();
        return $"{GetType().Name} {{ {string.Join(", ", fields.Concat(unknown))} }}";
    }

    /// <summary>Whether the other object has the same type and values.</summary>
    public virtual bool Equals(WedSyncObject? other) =>
        other is not null && EqualityContract == other.EqualityContract && (ReferenceEquals(this, other) || ToJson() == other.ToJson());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EqualityContract, _values.Count);

    /// <summary>Returns a required value.</summary>
    protected T Get<T>([CallerMemberName] string name = "") => _values.TryGetValue(name, out var value)
        ? (T)value!
        : throw new InvalidOperationException($"{GetType().Name} has no {name}: the answer does not have it. Was it left out of Fields?");

    /// <summary>Returns a value, or null.</summary>
    protected T? Find<T>([CallerMemberName] string name = "") => _values.TryGetValue(name, out var value) ? (T?)value : default;

    /// <summary>Sets a value.</summary>
    protected void Set<T>(T value, [CallerMemberName] string name = "") => _values[name] = value;

    /// <summary>Sets a value that cannot be null: null leaves it out.</summary>
    protected void SetIfAny<T>(T value, [CallerMemberName] string name = "")
    {
        _values.Remove(name);
        if (value is not null)
        {
            _values[name] = value;
        }
    }

    private static string Describe(string name, object? value) => value switch
    {
        null => "null",
        JsonElement => "{…}",
        string or IEnumerable<string> when IsSecret(name) => Mask,
        string text => $"\"{text}\"",
        IDictionary map => $"{{ {string.Join(", ", map.Keys.Cast<object>().Select(key => $"{key} = {Describe($"{key}", map[key])}"))} }}",
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(each => Describe(name, each)))}]",
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => $"{value}",
    };

    private static bool IsSecret(string name) => SecretNames.IsMatch(name) && !Names.Contains(name);
}
