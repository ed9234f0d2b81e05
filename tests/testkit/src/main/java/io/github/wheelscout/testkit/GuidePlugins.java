package io.github.wheelscout.testkit;

import io.github.wheelscout.spi.CandidateFilter;
import io.github.wheelscout.spi.KeyringProvider;
import io.github.wheelscout.spi.LinkEvaluator;
import io.github.wheelscout.spi.LinkSourceProvider;
import io.github.wheelscout.spi.Provider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The plugins of docs/provider-guide.md, taken from its text. */
public final class GuidePlugins {

  /** The kinds by the names of their interfaces. */
  private static final Map<String, Class<? extends Provider>> KINDS =
      Map.of(
          "KeyringProvider", KeyringProvider.class,
          "LinkSourceProvider", LinkSourceProvider.class,
          "LinkEvaluator", LinkEvaluator.class,
          "CandidateFilter", CandidateFilter.class);

  private GuidePlugins() {}

  /** A plugin of the guide: its class and kind, and the source. */
  public record Plugin(String className, Class<? extends Provider> kind, String source) {

    /** The jar's name in the guide's commands: that of the class, in kebab-case. */
    public String jarName() {
      String name = className.substring(className.lastIndexOf('.') + 1);
      return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".jar";
    }

    /** Compiles it with the SPI alone and packs it with its services line. */
    public Path write(Path folder) {
      return new PluginJar().provider(kind, className, source).write(folder.resolve(jarName()));
    }
  }

  /** The plugins in the order of the guide of a checkout. */
  public static List<Plugin> in(Path checkout) throws IOException {
    List<Plugin> plugins = new ArrayList<>();
    List<String> lines = Files.readAllLines(checkout.resolve("docs/provider-guide.md"));
    StringBuilder source = null;
    for (String line : lines) {
      if (line.equals("```java")) {
        source = new StringBuilder();
      } else if (line.equals("```") && source != null) {
        plugins.add(plugin(source.toString()));
        source = null;
      } else if (source != null) {
        source.append(line).append('\n');
      }
    }
    return plugins;
  }

  /** The services lines of the guide: what follows each file's name, by that name. */
  public static Map<String, String> services(Path checkout) throws IOException {
    Map<String, String> services = new LinkedHashMap<>();
    String kind = "";
    boolean text = false;
    for (String line : Files.readAllLines(checkout.resolve("docs/provider-guide.md"))) {
      int file = line.indexOf("`META-INF/services/");
      if (file >= 0) {
        kind = line.substring(file + "`META-INF/services/".length(), line.lastIndexOf('`'));
      } else if (text && !line.startsWith("```")) {
        services.put(kind, line);
      }
      text = line.equals("```text") || (text && !line.startsWith("```"));
    }
    return services;
  }

  private static Plugin plugin(String source) {
    String[] words = source.substring(source.indexOf("public final class ")).split("\\s+", 7);
    Class<? extends Provider> kind = KINDS.get(words[5]);
    if (kind == null) {
      throw new IllegalStateException("no kind of plugin: " + words[5]);
    }
    return new Plugin("example." + words[3], kind, source);
  }
}
