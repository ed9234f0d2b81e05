package io.github.wheelscout.testkit;

import io.github.wheelscout.spi.Provider;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Makes a plugin as its author would: compiled with the SPI and nothing else, packed into a jar.
 */
public final class PluginJar {

  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, String> services = new LinkedHashMap<>();
  private final Set<String> left = new HashSet<>();

  /** A plugin without anything in it. */
  public PluginJar() {}

  /** Adds a class by its name, such as {@code example.Weekday}, and its source. */
  public PluginJar source(String className, String text) {
    sources.put(className, text);
    return this;
  }

  /** Adds a line to the services file of an interface. */
  public PluginJar line(Class<? extends Provider> kind, String line) {
    services.merge(kind.getName(), line + "\n", String::concat);
    return this;
  }

  /** Adds a provider: its source and its services line. */
  public PluginJar provider(Class<? extends Provider> kind, String className, String text) {
    return source(className, text).line(kind, className);
  }

  /** Leaves a file out of the jar, such as {@code example/Parent.class}. */
  public PluginJar without(String file) {
    left.add(file);
    return this;
  }

  /**
   * Compiles the sources and writes the jar.
   *
   * @throws IllegalStateException if they do not compile
   */
  public Path write(Path jar) {
    try {
      Path work = Files.createTempDirectory(jar.toAbsolutePath().getParent(), "plugin");
      Path classes = Files.createDirectories(work.resolve("classes"));
      if (!sources.isEmpty()) {
        compile(work, classes);
      }
      try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
          Stream<Path> files = Files.walk(classes)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          put(out, classes.relativize(file), Files.readAllBytes(file));
        }
        for (Map.Entry<String, String> service : services.entrySet()) {
          Path name = Path.of("META-INF", "services", service.getKey());
          put(out, name, service.getValue().getBytes(StandardCharsets.UTF_8));
        }
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void compile(Path work, Path classes) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = work.resolve(source.getKey().replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue()));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of("--release", "21", "-proc:none", "-cp", spi().toString(), "-d", classes.toString());
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(
                  messages,
                  manager,
                  null,
                  options,
                  null,
                  manager.getJavaFileObjectsFromPaths(files))
              .call();
      if (!compiled) {
        throw new IllegalStateException("the plugin does not compile:\n" + messages);
      }
    }
  }

  /** The jar or folder of the SPI's classes. */
  private static Path spi() {
    try {
      return Path.of(Provider.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private void put(JarOutputStream out, Path name, byte[] bytes) throws IOException {
    String entry = name.toString().replace('\\', '/');
    if (!left.contains(entry)) {
      out.putNextEntry(new JarEntry(entry));
      out.write(bytes);
      out.closeEntry();
    }
  }
}
