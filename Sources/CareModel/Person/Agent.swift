/// Somebody who works for the brand. The library knows agents by their identifiers only.
public enum Agent: Sendable {}
