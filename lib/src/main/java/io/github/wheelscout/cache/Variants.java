package io.github.wheelscout.cache;

import io.github.wheelscout.net.Request;
import io.github.wheelscout.net.Session;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one question, side by side. What every answer may vary by is part of the key. What
 * an index wants beyond, credentials or a field that its {@code Vary} names, is kept in place of an
 * answer, and the answer under a key of its own: so one look tells where to look next, and a
 * keyring is asked only for an index that is known to want credentials.
 */
final class Variants {

  private static final String CREDENTIALS = "authorization";

  /** What is part of every key. */
  private static final Set<String> IN_KEY = Set.of("accept", "accept-encoding", CREDENTIALS);

  /** An index that wants credentials, and has answers that vary by a field. */
  private static final int MOST_STEPS = 2;

  private final CacheStore store;
  private final Question question;
  private final Session session;
  private final CacheKey key;

  Variants(CacheStore store, Question question, Session session) {
    this.store = store;
    this.question = question;
    this.session = session;
    key = question.key();
  }

  /** The entry of the answer that these credentials would be given, null if there is none. */
  @Nullable CacheEntry find() {
    @Nullable String identity = session.identity(question.request().url());
    CacheKey at = identity == null ? key : key.and(CREDENTIALS, identity);
    for (int step = 0; step < MOST_STEPS; step++) {
      @Nullable CacheEntry entry = store.get(at);
      @Nullable HeadLine line = entry == null ? null : HeadLine.read(entry.head());
      if (entry == null || line == null || line.status() != 0) {
        return entry;
      }
      at = varied(at, ResponseFormat.names(entry.head()));
    }
    return store.get(at);
  }

  /** Keeps the entry of an answer that was given to an identity. */
  void put(StoredResponse response, @Nullable String identity, CacheEntry entry) {
    if (identity != null) {
      store.put(key, directions(entry, List.of(CREDENTIALS)));
    }
    CacheKey at = of(identity);
    List<String> names = names(response);
    if (!names.isEmpty()) {
      store.put(at, directions(entry, names));
      at = varied(at, names);
    }
    store.put(at, entry);
  }

  /** Forgets the answer that another took the place of. */
  void remove(StoredResponse response, @Nullable String identity) {
    CacheKey at = of(identity);
    List<String> names = names(response);
    store.remove(names.isEmpty() ? at : varied(at, names));
    if (identity == null) {
      store.remove(at);
    }
  }

  private CacheKey of(@Nullable String identity) {
    return identity == null ? key : key.and(CREDENTIALS, identity);
  }

  /** The fields that an answer varies by and that are not part of every key. */
  static List<String> names(StoredResponse response) {
    Set<String> names = response.varyingBy();
    names.removeAll(IN_KEY);
    return List.copyOf(names);
  }

  private static CacheEntry directions(CacheEntry entry, List<String> names) {
    return new CacheEntry(
        entry.label(), entry.storedAt(), ResponseFormat.encode(names), ByteBuffer.allocate(0));
  }

  private CacheKey varied(CacheKey from, List<String> names) {
    List<String> parts = new ArrayList<>();
    for (String name : names) {
      parts.add(name);
      parts.add(value(name, question.request()));
    }
    return from.and(parts.toArray(String[]::new));
  }

  private String value(String name, Request request) {
    return switch (name) {
      case CREDENTIALS -> {
        @Nullable String identity = session.wantedIdentity(question.request().url());
        yield identity == null ? "" : identity;
      }
      case "user-agent" -> session.userAgent();
      default -> String.join(",", request.fields().all(name));
    };
  }
}
