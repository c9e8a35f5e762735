// Receives webhooks: PORT=8000 WEBHOOK_SECRET=whsec_… dotnet run
// .NET's library has no Ed25519: for a public key (whpk_…), use a package such as NSec.
using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Security.Cryptography;
using System.Text;

public static class Receiver
{
    const long ToleranceS = 300;
    const int MaxBodyBytes = 1000000;

    // Whether the delivery is WedSync's, unchanged and new. body is the body as received, before parsing.
    public static bool Verify(string secret, Func<string, string> header, byte[] body)
    {
        string id = header("webhook-id") ?? "", timestamp = header("webhook-timestamp") ?? "";
        long sentAt;
        if (id == "" || !long.TryParse(timestamp, out sentAt)) return false;
        if (Math.Abs(DateTimeOffset.UtcNow.ToUnixTimeSeconds() - sentAt) > ToleranceS) return false;
        byte[] key = Convert.FromBase64String(secret.Substring("whsec_".Length));
        byte[] content = Encoding.UTF8.GetBytes(id + "." + timestamp + ".").Concat(body).ToArray();
        string expected;
        using (var hmac = new HMACSHA256(key)) expected = "v1," + Convert.ToBase64String(hmac.ComputeHash(content));
        return (header("webhook-signature") ?? "").Split(' ').Any(signature => FixedTimeEquals(expected, signature));
    }

    // In .NET, CryptographicOperations.FixedTimeEquals does the same.
    static bool FixedTimeEquals(string expected, string actual)
    {
        if (expected.Length != actual.Length) return false;
        int difference = 0;
        for (int index = 0; index < expected.Length; index++) difference |= expected[index] ^ actual[index];
        return difference == 0;
    }

    static byte[] ReadBody(Stream stream)
    {
        var body = new MemoryStream();
        var buffer = new byte[16384];
        int count;
        while ((count = stream.Read(buffer, 0, buffer.Length)) > 0)
            if (body.Length + count <= MaxBodyBytes) body.Write(buffer, 0, count);
        return body.ToArray();
    }

    public static void Main()
    {
        string secret = Environment.GetEnvironmentVariable("WEBHOOK_SECRET");
        var listener = new HttpListener();
        listener.Prefixes.Add("http://127.0.0.1:" + Environment.GetEnvironmentVariable("PORT") + "/");
        listener.Start();
        while (true)
        {
            HttpListenerContext context = listener.GetContext();
            byte[] body = ReadBody(context.Request.InputStream);
            bool isValid = context.Request.HttpMethod == "POST" && Verify(secret, name => context.Request.Headers[name], body);
            if (isValid) Console.WriteLine(context.Request.Headers["webhook-id"]); // process each webhook-id once: deliveries can repeat
            context.Response.StatusCode = isValid ? 204 : 400;
            context.Response.Close();
        }
    }
}
