package io.github.wheelscout.plugin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a class loader offers for one interface, by {@link ServiceLoader}. A services line or class
 * that is broken costs no other provider, but for those behind it in the same broken file.
 */
final class OfferedServices<P> {

  private static final String FOLDER = "META-INF/services/";

  private final Class<P> type;
  private final ClassLoader loader;

  OfferedServices(Class<P> type, ClassLoader loader) {
    this.type = type;
    this.loader = loader;
  }

  /**
   * What is wrong with one.
   *
   * @param className the class that a line names, null if it names none
   * @param origin the jar or folder that has the line, null if not known
   * @param problem in words that continue a sentence about the provider
   */
  record Broken(
      ProviderFault fault,
      @Nullable String className,
      @Nullable String origin,
      String problem,
      Throwable cause) {}

  /** Tells of each provider, not made yet, and of what is broken among them. */
  void forEach(Consumer<ServiceLoader.Provider<P>> found, Consumer<Broken> broken) {
    Spliterator<ServiceLoader.Provider<P>> offered =
        ServiceLoader.load(type, loader).stream().spliterator();
    String before = null;
    boolean more = true;
    while (more) {
      try {
        more = offered.tryAdvance(found);
      } catch (ServiceConfigurationError | LinkageError e) {
        String told = e.toString();
        // A loader that cannot look at all fails in the same way for ever.
        more = !told.equals(before);
        before = told;
        if (more) {
          broken.accept(e instanceof ServiceConfigurationError ? misconfigured(e) : unlinked(e));
        }
      }
    }
  }

  /**
   * The error's message is {@code INTERFACE: CLASS problem}, or {@code INTERFACE: FILE problem}.
   */
  private Broken misconfigured(Error error) {
    String message = String.valueOf(error.getMessage());
    String prefix = type.getName() + ": ";
    String told = message.startsWith(prefix) ? message.substring(prefix.length()) : message;
    int file = told.indexOf(FOLDER);
    if (file >= 0) {
      String problem = "has a broken services file: " + told.substring(file);
      String origin = Origins.ofEntry(told.substring(0, file));
      return new Broken(ProviderFault.PROVIDER_LINE_INVALID, null, origin, problem, error);
    }
    String name = className(told);
    String origin = name == null ? null : naming(name);
    return told.endsWith(" not found")
        ? new Broken(ProviderFault.PROVIDER_CLASS_MISSING, name, origin, "is not there", error)
        : new Broken(
            ProviderFault.PROVIDER_WRONG_TYPE, name, origin, "cannot be used: " + told, error);
  }

  private static @Nullable String className(String told) {
    for (String word : told.split(" ", -1)) {
      if (word.indexOf('.') > 0) {
        return word;
      }
    }
    return null;
  }

  private static Broken unlinked(Error error) {
    String problem = "cannot be loaded: " + Guard.told(error);
    return new Broken(ProviderFault.PROVIDER_CLASS_MISSING, null, null, problem, error);
  }

  /** The jar or folder whose services file names this class, null if none does. */
  private @Nullable String naming(String className) {
    String file = FOLDER + type.getName();
    try {
      for (URL url : Collections.list(loader.getResources(file))) {
        if (names(url, className)) {
          return Origins.ofEntry(url.toString().substring(0, url.toString().lastIndexOf(file)));
        }
      }
    } catch (IOException e) {
      // Only the name of the jar is lost.
    }
    return null;
  }

  private static boolean names(URL file, String className) throws IOException {
    URLConnection connection = file.openConnection();
    connection.setUseCaches(false);
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .anyMatch(line -> line.replaceFirst("#.*", "").strip().equals(className));
    }
  }
}
