package io.github.wheelscout.plugin;

import org.jspecify.annotations.Nullable;

/**
 * A provider that is there.
 *
 * @param kind what it is
 * @param id its id
 * @param priority its priority
 * @param className its class
 * @param origin the jar or folder it comes from, null if not known
 */
public record ProviderDescription(
    ProviderKind kind, String id, int priority, String className, @Nullable String origin) {}
