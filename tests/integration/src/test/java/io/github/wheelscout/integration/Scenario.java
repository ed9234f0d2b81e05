package io.github.wheelscout.integration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A question to several places, each with some files of the project foo or none, or failing.
 *
 * @param options the places, as options that pip and we have
 * @param requirement what is asked for
 */
record Scenario(List<String> options, String requirement) {

  private static final List<String> REQUIREMENTS =
      List.of("foo", "foo", "foo<2", "foo==2.0", "foo>=2.0rc1", "foo!=2.0", "foo>1,<3", "foo==1.*");
  private static final List<String> VERSIONS =
      List.of("1.0", "1.1", "2.0", "2.0", "2.0", "2.0rc1", "3.0.dev1", "2.0+local");
  private static final List<String> ENDS =
      List.of(
          "-py3-none-any.whl",
          "-py3-none-any.whl",
          "-py2.py3-none-any.whl",
          "-1-py3-none-any.whl",
          "-2-py3-none-any.whl",
          "-py3-none-win_amd64.whl");
  private static final List<Fault> FAULTS =
      List.of(
          Fault.NOT_FOUND,
          Fault.GONE,
          Fault.UNAUTHORIZED,
          Fault.FORBIDDEN,
          Fault.SERVER_ERROR,
          Fault.UNAVAILABLE,
          Fault.TOO_MANY_REQUESTS,
          Fault.REFUSES_THE_CONNECTION,
          Fault.IS_NO_PAGE);

  /** Makes one up; the same random numbers make the same one. */
  static Scenario random(Random random, Site site, String name, Path folder, boolean sdists)
      throws IOException {
    List<String> options = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      options.add("-f");
      options.add(findLinks(random, site, name + "-links-" + i, folder, sdists));
    }
    int indexes = 1 + random.nextInt(4);
    int main = random.nextInt(indexes);
    for (int i = 0; i < indexes; i++) {
      options.add(i == main ? "-i" : "--extra-index-url");
      options.add(
          random.nextInt(5) == 0
              ? site.failing(pick(random, FAULTS))
              : site.index(name + "-index-" + i, random.nextBoolean(), files(random, sdists)));
    }
    return new Scenario(List.copyOf(options), pick(random, REQUIREMENTS));
  }

  private static String findLinks(
      Random random, Site site, String name, Path folder, boolean sdists) throws IOException {
    if (random.nextBoolean()) {
      return site.links(name, files(random, sdists));
    }
    Path place = Files.createDirectory(folder.resolve(name));
    for (Site.File file : files(random, sdists)) {
      boolean wheel = file.filename().endsWith(".whl");
      Files.write(
          place.resolve(file.filename()), wheel ? Wheel.named(file.filename()) : new byte[0]);
    }
    return place.toString();
  }

  private static List<Site.File> files(Random random, boolean sdists) {
    List<Site.File> files = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      String end = sdists && random.nextInt(3) == 0 ? ".tar.gz" : pick(random, ENDS);
      files.add(
          new Site.File(
              "foo-" + pick(random, VERSIONS) + end,
              random.nextInt(5) == 0,
              random.nextInt(5) == 0 ? pick(random, List.of(">=3", ">=4", "not valid")) : ""));
    }
    return files;
  }

  private static <T> T pick(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
