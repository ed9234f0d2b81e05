/**
 * What a plugin author sees: the interfaces a provider implements and the values it is given.
 *
 * <p>A provider is a public class with a public constructor without parameters, named in {@code
 * META-INF/services/}. It is made once for a run, {@linkplain
 * io.github.wheelscout.spi.Provider#configure configured} once, and then asked by any thread,
 * several at once. Providers of a kind are asked by descending priority, equals in the order of
 * their ids. Each call, the constructor included, has a time limit. What a failure does depends on
 * the kind: a keyring is off for the rest of the run, any other ends it. Versions are strings in
 * canonical form (PEP 440), project names are normalised (PEP 503), and null is no answer unless a
 * method says so.
 */
@NullMarked
package io.github.wheelscout.spi;

import org.jspecify.annotations.NullMarked;
