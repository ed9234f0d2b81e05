package io.github.wheelscout.testkit.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.wheelscout.spi.Provider;
import io.github.wheelscout.spi.ProviderContext;
import io.github.wheelscout.spi.ProviderException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every provider must do. A test of one kind extends the contract of that kind. */
public abstract class ProviderContract<P extends Provider> {

  private final Class<P> kind;

  ProviderContract(Class<P> kind) {
    this.kind = kind;
  }

  /** A new provider, not configured. */
  protected abstract P provider() throws Exception;

  /** The options that it is configured with; none unless a test says so. */
  protected Map<String, String> options() {
    return Map.of();
  }

  /** The environment variables that it is configured with; none unless a test says so. */
  protected Map<String, String> environment() {
    return Map.of();
  }

  /** A new provider, configured. */
  final P configured() throws Exception {
    P provider = provider();
    provider.configure(
        ProviderContext.builder().options(options()).environment(environment()).build());
    return provider;
  }

  @Test
  void theIdIsInKebabCaseAndStaysTheSame() throws Exception {
    P provider = provider();
    String id = provider.id();
    assertTrue(isKebabCase(id), id);
    assertEquals(id, provider.id());
    assertEquals(id, configured().id());
    assertEquals(provider.priority(), configured().priority());
  }

  @Test
  void aServicesLineNamesAPublicClassWithAPublicConstructor() throws Exception {
    Class<?> type = provider().getClass();
    assertTrue(Modifier.isPublic(type.getModifiers()), type.getName());
    assertEquals(0, type.getConstructor().getParameterCount());
    assertTrue(servicesLines(type.getClassLoader()).contains(type.getName()), type.getName());
  }

  @Test
  void withoutOptionsItWorksOrSaysWhatIsMissing() throws Exception {
    try {
      provider().configure(ProviderContext.builder().build());
    } catch (ProviderException e) {
      assertTrue(e.getMessage() != null && !e.getMessage().isBlank());
    }
  }

  private List<String> servicesLines(ClassLoader loader) throws IOException {
    List<String> lines = new ArrayList<>();
    for (URL file : Collections.list(loader.getResources("META-INF/services/" + kind.getName()))) {
      try (InputStream in = file.openStream()) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(lines::add);
      }
    }
    return lines;
  }

  /** Whether a text is words of letters and digits, joined by single hyphens. */
  static boolean isKebabCase(String text) {
    return text.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  }

  /** Asks the same from many threads at once; every answer must be this one. */
  static <T> void expectFromManyThreads(T expected, Callable<T> question) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<T>> questions = Collections.nCopies(64, question);
      for (Future<T> answer : threads.invokeAll(questions)) {
        assertEquals(expected, answer.get());
      }
    } catch (ExecutionException e) {
      fail(e.getCause());
    }
  }
}
