package io.github.wheelscout.plugin;

import io.github.wheelscout.url.FileUrls;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The services files of a class loader. {@link java.util.ServiceLoader} would lose a whole file for
 * one malformed line, and does not tell which jar named a class that is missing.
 *
 * @param loader loads the classes that they name
 * @param lookup finds the files
 */
record ServicesFiles(ClassLoader loader, Lookup lookup) {

  private static final String FOLDER = "META-INF/services/";

  /** How files are looked up by name. */
  interface Lookup {
    Enumeration<URL> find(String name) throws IOException;
  }

  /** All that a class loader sees. */
  static ServicesFiles seenBy(ClassLoader loader) {
    return new ServicesFiles(loader, loader::getResources);
  }

  /**
   * A line.
   *
   * @param className what it says
   * @param origin the jar or folder that has the file
   */
  record Line(String className, String origin) {}

  /**
   * The lines for one interface, in order.
   *
   * @param problems told of what cannot be read: the origin and what is wrong
   */
  List<Line> lines(Class<?> type, BiConsumer<String, String> problems) {
    List<Line> lines = new ArrayList<>();
    try {
      Enumeration<URL> files = lookup.find(FOLDER + type.getName());
      for (Iterator<URL> all = files.asIterator(); all.hasNext(); ) {
        URL file = all.next();
        String origin = origin(file);
        try {
          read(file, origin, lines, problems);
        } catch (IOException e) {
          problems.accept(origin, "cannot be read: " + e.getMessage());
        }
      }
    } catch (IOException e) {
      problems.accept(loader.toString(), "cannot be searched: " + e.getMessage());
    }
    return lines;
  }

  private static void read(
      URL file, String origin, List<Line> lines, BiConsumer<String, String> problems)
      throws IOException {
    URLConnection connection = file.openConnection();
    connection.setUseCaches(false);
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        int comment = line.indexOf('#');
        String name = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (isClassName(name)) {
          lines.add(new Line(name, origin));
        } else if (!name.isEmpty()) {
          problems.accept(origin, "has no class name in line " + number);
        }
      }
    }
  }

  private static boolean isClassName(String name) {
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '.' ? start : !(start ? startsName(c) : Character.isJavaIdentifierPart(c))) {
        return false;
      }
      start = c == '.';
    }
    return !start;
  }

  private static boolean startsName(char c) {
    return Character.isJavaIdentifierStart(c);
  }

  /** The jar or folder that a services file is in. */
  private static String origin(URL file) {
    String text = file.toString();
    int end = text.indexOf("!/");
    if (text.startsWith("jar:") && end > 0) {
      return path(text.substring("jar:".length(), end));
    }
    int folder = text.lastIndexOf("/" + FOLDER);
    return path(folder < 0 ? text : text.substring(0, folder));
  }

  /** A {@code file:} URL as a path, any other URL as it is. */
  static String path(String url) {
    try {
      return url.startsWith("file:") ? FileUrls.path(url).toString() : url;
    } catch (InvalidPathException e) {
      return url;
    }
  }
}
