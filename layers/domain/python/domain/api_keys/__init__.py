"""API keys: who may call, with what rights, how often. The public record here; its hot twin is what the gate counts on."""
