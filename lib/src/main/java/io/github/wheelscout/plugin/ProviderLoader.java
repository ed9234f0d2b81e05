package io.github.wheelscout.plugin;

import io.github.wheelscout.plugin.TimedCalls.End;
import io.github.wheelscout.plugin.TimedCalls.Results;
import io.github.wheelscout.spi.Provider;
import io.github.wheelscout.spi.ProviderContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Loads the providers of one kind; what is wrong with one takes no other down. */
final class ProviderLoader<P extends Provider> {

  private final ProviderKind kind;
  private final Class<P> type;
  private final ProviderSettings settings;
  private final Consumer<ProviderFailure> log;
  private final List<ProviderFailure> fatal = new ArrayList<>();

  /**
   * What was loaded.
   *
   * @param guards the providers in the order of asking; those that misbehaved come first
   * @param ids the ids that were told, also by those that are disabled or misbehaved
   */
  record Loading<P extends Provider>(List<Guard<P>> guards, Set<String> ids) {}

  private ProviderLoader(
      ProviderKind kind, Class<P> type, ProviderSettings settings, Consumer<ProviderFailure> log) {
    this.kind = kind;
    this.type = type;
    this.settings = settings;
    this.log = log;
  }

  static <P extends Provider> Loading<P> load(
      ProviderKind kind,
      Class<P> type,
      ProviderSettings settings,
      List<ClassLoader> places,
      Consumer<ProviderFailure> log) {
    return new ProviderLoader<>(kind, type, settings, log).load(places);
  }

  private Loading<P> load(List<ClassLoader> places) {
    List<FoundProvider<P>> found = find(places);
    List<FoundProvider<P>> started = start(found);
    Set<String> ids = new HashSet<>();
    List<LoadedProvider<P>> loaded = new ArrayList<>();
    for (FoundProvider<P> it : found) {
      P provider = it.provider();
      String id = it.id();
      if (id != null) {
        ids.add(id);
      }
      if (provider != null && id != null && started.contains(it)) {
        Map<String, String> options = settings.options().getOrDefault(id, Map.of());
        loaded.add(
            new LoadedProvider<>(
                provider, kind, id, it.priority(), it.isIdle(), it.origin(), options));
      }
    }
    loaded.removeIf(it -> settings.disabled().contains(it.id()));
    loaded.sort(LoadedProvider::compareTurns);
    List<Guard<P>> guards = new ArrayList<>();
    fatal.forEach(failure -> guards.add(new Guard<>(failure)));
    withoutRepeats(loaded).forEach(it -> guards.add(new Guard<>(it, settings.limit(), log)));
    return new Loading<>(List.copyOf(guards), Set.copyOf(ids));
  }

  private List<FoundProvider<P>> find(List<ClassLoader> places) {
    List<FoundProvider<P>> found = new ArrayList<>();
    for (Provider provider : settings.added()) {
      if (type.isInstance(provider)) {
        found.add(FoundProvider.made(type.cast(provider)));
      }
    }
    Set<String> seen = new HashSet<>(settings.disabled());
    for (ClassLoader place : places) {
      new OfferedServices<>(type, place)
          .forEach(
              offer -> {
                if (seen.add(offer.type().getName())) {
                  found.add(FoundProvider.offered(offer));
                }
              },
              broken -> {
                if (seen.add(String.valueOf(broken.cause()))) {
                  fail(broken);
                }
              });
    }
    return found;
  }

  private void fail(OfferedServices.Broken it) {
    fail(it.fault(), null, it.className(), it.origin(), it.problem(), it.cause());
  }

  /** Makes and configures them all on one thread, and on another one after each that hangs. */
  private List<FoundProvider<P>> start(List<FoundProvider<P>> found) {
    List<FoundProvider<P>> started = new ArrayList<>();
    List<FoundProvider<P>> rest = found;
    while (!rest.isEmpty()) {
      Results<Boolean> results =
          TimedCalls.make("start of " + kind.label() + "s", rest, settings.limit(), this::start);
      int returned = results.returned().size();
      for (int i = 0; i < returned; i++) {
        if (results.returned().get(i)) {
          started.add(rest.get(i));
        } else {
          String id = rest.get(i).id();
          String problem = id == null ? "has no id" : "has an id that is not in kebab-case";
          fail(ProviderFault.PROVIDER_ID_INVALID, rest.get(i), problem, null);
        }
      }
      if (results.end() instanceof End.Threw(Throwable thrown)) {
        String problem = "failed at its start: " + Guard.told(thrown);
        fail(ProviderFault.PROVIDER_FAILED, rest.get(returned), problem, thrown);
      } else if (results.end() instanceof End.TimedOut) {
        String problem = "did not start within " + Guard.seconds(settings.limit());
        fail(ProviderFault.PROVIDER_TIMED_OUT, rest.get(returned), problem, null);
      }
      rest = rest.subList(Math.min(returned + 1, rest.size()), rest.size());
    }
    return started;
  }

  /** False if its id is none. */
  private boolean start(FoundProvider<P> found) throws Exception {
    P provider = found.identify();
    String id = found.id();
    if (id == null || !isKebabCase(id)) {
      return false;
    }
    if (!settings.disabled().contains(id)) {
      found.configure(
          provider,
          ProviderContext.builder()
              .options(settings.options().getOrDefault(id, Map.of()))
              .environment(settings.environment())
              .build());
    }
    return true;
  }

  private List<LoadedProvider<P>> withoutRepeats(List<LoadedProvider<P>> loaded) {
    Map<String, LoadedProvider<P>> first = new HashMap<>();
    List<LoadedProvider<P>> kept = new ArrayList<>();
    for (LoadedProvider<P> it : loaded) {
      LoadedProvider<P> other = first.putIfAbsent(it.id(), it);
      if (other == null) {
        kept.add(it);
      } else {
        String problem =
            "is left out: "
                + other.provider().getClass().getName()
                + " has its id, and comes first";
        String className = it.provider().getClass().getName();
        fail(ProviderFault.PROVIDER_ID_TAKEN, it.id(), className, it.origin(), problem, null);
      }
    }
    return kept;
  }

  private void fail(
      ProviderFault fault, FoundProvider<P> found, String problem, @Nullable Throwable cause) {
    fail(fault, found.id(), found.className(), found.origin(), problem, cause);
  }

  private void fail(
      ProviderFault fault,
      @Nullable String id,
      @Nullable String className,
      @Nullable String origin,
      String problem,
      @Nullable Throwable cause) {
    ProviderFailure failure =
        new ProviderFailure(kind, fault, id, className, origin, problem, cause);
    log.accept(failure);
    if (fault.isMisbehaviour() && !kind.isOptional()) {
      fatal.add(failure);
    }
  }

  private static boolean isKebabCase(String id) {
    boolean letter = false;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (i > 0 && c >= '0' && c <= '9');
      if (!plain && !(c == '-' && letter)) {
        return false;
      }
      letter = plain;
    }
    return letter;
  }
}
