package io.github.wheelscout;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.wheelscout.testkit.Bullet;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

/** Every bullet in {@code bullets.txt} is claimed by a test that runs, and no other bullet is. */
class BulletsTest {
  private static final List<Class<? extends Annotation>> RUN =
      List.of(Test.class, ParameterizedTest.class, TestFactory.class);

  @Test
  void everyBulletIsClaimed() throws Exception {
    Map<String, Set<String>> claims = claims();
    Set<String> bullets = bullets();
    bullets.forEach(bullet -> {
      Set<String> tests = claims.getOrDefault(bullet, Set.of());
      System.out.printf("%-6s  %s%n", bullet, String.join(", ", tests));
    });
    Set<String> gaps = new TreeSet<>(bullets);
    gaps.removeAll(claims.keySet());
    Set<String> unknown = new TreeSet<>(claims.keySet());
    unknown.removeAll(bullets);
    assertAll(
        () -> assertEquals(Set.of(), gaps, "no test claims these bullets"),
        () -> assertEquals(Set.of(), unknown, "these bullets are not in bullets.txt"));
  }

  /** The ids: one a line, {@code #} starts a comment. */
  private static Set<String> bullets() throws IOException {
    try (InputStream list = BulletsTest.class.getResourceAsStream("/bullets.txt")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Map<String, Set<String>> claims() throws Exception {
    Map<String, Set<String>> claims = new TreeMap<>();
    for (Class<?> type : testClasses()) {
      for (Method method : type.getDeclaredMethods()) {
        Bullet bullet = method.getAnnotation(Bullet.class);
        if (bullet != null && runs(method)) {
          String test = type.getSimpleName() + "." + method.getName();
          for (String id : bullet.value()) {
            claims.computeIfAbsent(id, added -> new TreeSet<>()).add(test);
          }
        }
      }
    }
    return claims;
  }

  private static boolean runs(Method method) {
    return RUN.stream().anyMatch(method::isAnnotationPresent)
        && !method.isAnnotationPresent(Disabled.class)
        && !method.getDeclaringClass().isAnnotationPresent(Disabled.class);
  }

  private static List<Class<?>> testClasses()
      throws IOException, URISyntaxException, ClassNotFoundException {
    Path root =
        Path.of(BulletsTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> classes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(path -> path.toString().endsWith("Test.class")).toList()) {
        String name =
            root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), ".");
        classes.add(
            Class.forName(
                name.substring(0, name.length() - ".class".length()),
                false,
                BulletsTest.class.getClassLoader()));
      }
    }
    return classes;
  }
}
