using System.Security.Cryptography;

namespace WedSync;

/// <content>Uploads files in one call.</content>
public sealed partial class UploadsResource
{
    /// <summary>Sends a file, and returns its upload. The store verifies its SHA-256.</summary>
    /// <param name="data">The content of the file.</param>
    /// <param name="contentType">Its media type.</param>
    /// <param name="filename">Its name.</param>
    /// <param name="options">The options of the requests.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<Upload> UploadAsync(
        ReadOnlyMemory<byte> data,
        string contentType = "application/octet-stream",
        string? filename = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var body = new UploadInput { ContentType = contentType, Size = data.Length, Sha256 = Convert.ToHexString(SHA256.HashData(data.Span)).ToLowerInvariant() };
        var begun = await CreateAsync(filename is null ? body : body with { Filename = filename }, options, cancellationToken).ConfigureAwait(false);
        var response = await Connection.UploadAsync(begun, data, options ?? new(), cancellationToken).ConfigureAwait(false);
        return response.Status is >= 200 and < 300
            ? await GetAsync(begun.Id, ReadingOptions(options), cancellationToken).ConfigureAwait(false)
            : throw new ApiConnectionException($"The store of files refused the file: status {response.Status}.");
    }

    // The key is that of the creation.
    private static RequestOptions? ReadingOptions(RequestOptions? options) => options is null ? null : new()
    {
        Timeout = options.Timeout,
        MaxRetries = options.MaxRetries,
        Organization = options.Organization,
        ApiVersion = options.ApiVersion,
        Headers = options.Headers,
    };
}
