package io.github.wheelscout.scripts;

import io.github.wheelscout.config.Setting;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every option, declared once. Names and meaning are pip's where pip has the option. */
public enum Opt {
  REQUIREMENT(Group.REQUEST, "-r", "--requirement", "FILE", "A requirements file or a lock file (pylock.toml), by path or URL; - for standard input. Can be repeated."),
  CONSTRAINT(Group.REQUEST, "-c", "--constraint", "FILE", "A constraints file, which narrows what is asked for. Can be repeated."),

  INDEX_URL(Group.INDEX, "-i", "--index-url", "URL", "The index to ask: a URL, a folder, sample: (real pages inside the program) or snapshot:PATH (saved pages)."),
  EXTRA_INDEX_URL(Group.INDEX, null, "--extra-index-url", "URL", "A further index. Can be repeated."),
  INDEX(Group.INDEX, null, "--index", "NAME=URL[;OPTION]", "A further index with a name, asked before those without. Options: explicit, projects=PATTERN,... (asked for nowhere else), ignore-status=403,..., auth=auto|always|never, cache-control=DIRECTIVE,... Can be repeated."),
  FIND_LINKS(Group.INDEX, "-f", "--find-links", "PLACE", "A folder of distributions, an HTML page of links, or one file, by path or URL, to look at beside the indexes. Can be repeated."),
  NO_INDEX(Group.INDEX, null, "--no-index", null, "Ask no index, only find-links."),
  INDEX_STRATEGY(Group.INDEX, null, "--index-strategy", "NAME", "Which index may answer: first-index (the first that has the project), first-match (the first with an applicable file) or best-match (all together)."),
  TIMEOUT(Group.INDEX, null, "--timeout", "SECONDS", "How long to wait for a server each time; 15 unless given."),
  TOTAL_TIMEOUT(Group.INDEX, null, "--total-timeout", "SECONDS", "How long one request may take with its redirects and retries, but without the waits between them; twenty times --timeout unless given."),
  RETRIES(Group.INDEX, null, "--retries", "NUMBER", "How often a request is repeated that failed in a way that may pass; 5 unless given."),
  TRUSTED_HOST(Group.INDEX, null, "--trusted-host", "HOST[:PORT]", "A host that is believed without https, and without a valid certificate. Can be repeated."),
  CERT(Group.INDEX, null, "--cert", "PATH", "Authorities in PEM, or a folder of them as OpenSSL has it, to believe beside those of Java and of the system."),
  CLIENT_CERT(Group.INDEX, null, "--client-cert", "FILE", "The private key and the certificate, in one PEM file, to show to servers that ask for one."),
  PROXY(Group.INDEX, null, "--proxy", "URL", "The proxy for every URL, http://[USER:PASSWORD@]HOST:PORT or https; empty for none, whatever the environment says."),
  NO_PROXY_ENV(Group.INDEX, null, "--no-proxy-env", null, "Do not heed HTTPS_PROXY and its like, nor REQUESTS_CA_BUNDLE and CURL_CA_BUNDLE."),
  CONNECTIONS_PER_HOST(Group.INDEX, null, "--connections-per-host", "NUMBER", "How many requests one host is sent at once; 32 unless given."),
  LIMIT(Group.INDEX, null, "--limit", "NAME=NUMBER", "How much of a page is read: page-bytes (134217728 unless set), page-files (200000), nesting (200) and text-length (10000). Can be repeated."),

  CACHE_DIR(Group.CACHE, null, "--cache-dir", "FOLDER", "Where pages and answers are kept between runs; the machine's folder for such things unless given."),
  NO_CACHE_DIR(Group.CACHE, null, "--no-cache-dir", null, "Keep nothing, and use nothing that is kept."),
  REFRESH_PACKAGE(Group.CACHE, null, "--refresh-package", "NAME", "Ask anew for the pages of a project, or of all (:all:), however fresh those are that are kept. Can be repeated."),
  OFFLINE(Group.CACHE, null, "--offline", null, "Ask nobody: use what is kept, however old, and say what is missing."),
  OLDER_THAN(Group.CACHE, null, "--older-than", "DAYS", "With prune: how many days what is stale may be old; 30 unless given."),

  PYTHON(Group.TARGET, null, "--python", "PYTHON", "The Python to choose for, which is asked what it is: a path, a command, the folder of a virtual environment, or auto for the one that is active or on the path."),
  TARGET(Group.TARGET, null, "--target", "NAME[@LIBC]", "The machine to choose for, such as linux-x86_64, linux-x86_64@2.34, musl-x86_64, macos-arm64 or windows-x86_64."),
  PYTHON_VERSION(Group.TARGET, null, "--python-version", "VERSION", "The Python to choose for, such as 3.12, 312, 3.12.4 or, free-threaded, 3.13t."),
  PLATFORM(Group.TARGET, null, "--platform", "TAG", "A platform tag that the target loads, such as manylinux_2_28_x86_64. Can be repeated, best first."),
  IMPLEMENTATION(Group.TARGET, null, "--implementation", "NAME", "The Python implementation, such as cp or pp; py for wheels that suit any."),
  ABI(Group.TARGET, null, "--abi", "TAG", "An ABI tag that the target loads, such as cp312 or abi3. Can be repeated, best first."),

  ONLY_BINARY(Group.CHOICE, null, "--only-binary", "NAMES", "No sdists for these projects: names with commas, :all: or :none:. Counts in order with --no-binary."),
  NO_BINARY(Group.CHOICE, null, "--no-binary", "NAMES", "No wheels for these projects: names with commas, :all: or :none:. Counts in order with --only-binary."),
  PREFER_BINARY(Group.CHOICE, null, "--prefer-binary", null, "An older wheel rather than a newer sdist."),
  PRE(Group.CHOICE, null, "--pre", null, "Allow pre-releases."),
  ALL_RELEASES(Group.CHOICE, null, "--all-releases", "NAMES", "Allow pre-releases of these projects: names with commas, :all: or :none:. Counts in order with --only-final."),
  ONLY_FINAL(Group.CHOICE, null, "--only-final", "NAMES", "No pre-releases of these projects: names with commas, :all: or :none:. Counts in order with --all-releases."),
  UPLOADED_PRIOR_TO(Group.CHOICE, null, "--uploaded-prior-to", "TIME", "Only files uploaded before an ISO 8601 time, or at least so many days ago (P3D)."),
  IGNORE_REQUIRES_PYTHON(Group.CHOICE, null, "--ignore-requires-python", null, "Do not look at Requires-Python."),
  HASH(Group.CHOICE, null, "--hash", "ALGORITHM:HEX", "A digest that the file may have (sha256, sha384, sha512). Can be repeated."),
  REQUIRE_HASHES(Group.CHOICE, null, "--require-hashes", null, "Every requirement has to name one version and a digest."),
  NO_REQUIRE_HASHES(Group.CHOICE, null, "--no-require-hashes", null, "Digests are asked for where a requirement has one, and nowhere else."),
  FILTER(Group.CHOICE, null, "--filter", "GLOB", "Only names that match: * stands for any characters, ? for one."),
  COMPAT(Group.CHOICE, null, "--compat", "NAME", "Decide as the standards say (standard, the default) or as pip does (pip)."),
  POLICY(Group.CHOICE, null, "--policy", "NAME=VALUE", "Set one policy alone; docs/policies.md lists them. Can be repeated."),

  PLUGIN(Group.PLUGIN, null, "--plugin", "JAR", "A jar with plugins. Can be repeated."),
  PROVIDER_OPTION(Group.PLUGIN, null, "--provider-option", "ID.KEY=VALUE", "An option of a plugin, such as cooldown.days=7. Can be repeated."),
  PROVIDER_TIMEOUT(Group.PLUGIN, null, "--provider-timeout", "SECONDS", "How long one call of a plugin may take; 30 unless given."),

  ISOLATED(Group.CONFIGURATION, null, "--isolated", null, "Heed neither variables nor the user's configuration files, as in pip."),
  NO_INPUT(Group.CONFIGURATION, null, "--no-input", null, "Never ask on the terminal."),

  DEST(Group.DOWNLOAD, "-d", "--dest", "FOLDER", "Where to put the files; made if it is not there. The current folder unless given."),
  SDIST_FALLBACK(Group.DOWNLOAD, null, "--sdist-fallback", null, "Where no wheel is for the target, take the source archive; unless given, only wheels are taken for a target that is named."),
  RESUME_RETRIES(Group.DOWNLOAD, null, "--resume-retries", "NUMBER", "How often a file is gone on with in one run after the way broke; 5 unless given. A later run goes on with what is there, too."),
  PROGRESS_BAR(Group.DOWNLOAD, null, "--progress-bar", "MODE", "auto or on (a line on a terminal that tells how far large files are), off, or raw (lines that say Progress X of Y)."),

  EXPLAIN(Group.OUTPUT, null, "--explain", null, "Say of every file why it was or was not chosen."),
  FORMAT(Group.OUTPUT, null, "--format", "FORMAT", "text (the default), json (one document) or ndjson (one object a line)."),
  FIELD(Group.OUTPUT, null, "--field", "NAME", "Print only the values of a field of the metadata, such as Requires-Dist, one a line. Can be repeated."),
  QUIET(Group.OUTPUT, "-q", "--quiet", null, "Say less on standard error: no notes; twice: no warnings; three times: no errors."),
  VERBOSE(Group.OUTPUT, "-v", "--verbose", null, "Say more on standard error."),
  NO_COLOR(Group.OUTPUT, null, "--no-color", null, "Accepted as pip accepts it; the output has no colour."),
  HELP(Group.OUTPUT, "-h", "--help", null, "Print this help."),
  VERSION(Group.OUTPUT, null, "--version", null, "Print the version.");

  /** The headings of the help. */
  enum Group {
    REQUEST("What to ask for"),
    INDEX("Where to look"),
    CACHE("What to keep"),
    TARGET("What to choose for"),
    CHOICE("How to choose"),
    PLUGIN("Plugins"),
    CONFIGURATION("What to heed"),
    DOWNLOAD("What to save"),
    OUTPUT("What to print");

    final String heading;

    Group(String heading) {
      this.heading = heading;
    }
  }

  final Group group;
  final @Nullable String letter;
  final String name;
  final @Nullable String value;
  final String help;

  Opt(Group group, @Nullable String letter, String name, @Nullable String value, String help) {
    this.group = group;
    this.letter = letter;
    this.name = name;
    this.value = value;
    this.help = help;
  }

  /** The options of whoever chooses files. */
  static final Set<Opt> CHOOSING = EnumSet.complementOf(EnumSet.of(FILTER, OLDER_THAN, EXPLAIN, DEST, SDIST_FALLBACK, RESUME_RETRIES, PROGRESS_BAR, FIELD));

  /** The options that describe a target without asking a Python. */
  static final Set<Opt> DESCRIBING = Set.of(TARGET, PYTHON_VERSION, PLATFORM, IMPLEMENTATION, ABI);

  /** The option that a setting configures, null if there is none. */
  static @Nullable Opt of(Setting setting) {
    for (Opt option : values()) {
      if (option.name.substring(2).equals(setting.key())) {
        return option;
      }
    }
    return null;
  }

  /** The option with this name or letter, dashes included; null if there is none. */
  static @Nullable Opt named(String word) {
    for (Opt option : values()) {
      if (option.name.equals(word) || word.equals(option.letter)) {
        return option;
      }
    }
    return null;
  }

  /** The options of these groups, in the order of their declaration. */
  static Set<Opt> of(Group... groups) {
    List<Group> wanted = Arrays.asList(groups);
    Set<Opt> options = EnumSet.noneOf(Opt.class);
    for (Opt option : values()) {
      if (wanted.contains(option.group)) {
        options.add(option);
      }
    }
    return options;
  }

  /** The option as messages name it, {@code --index-url}. */
  @Override
  public String toString() {
    return name;
  }
}
