package io.github.wheelscout.python;

import io.github.wheelscout.standards.tag.AndroidPlatforms;
import io.github.wheelscout.standards.tag.IosPlatforms;
import io.github.wheelscout.standards.tag.LinuxPlatforms;
import io.github.wheelscout.standards.tag.MacPlatforms;
import io.github.wheelscout.standards.tag.Tag;
import java.util.List;

/** Works out the platform tags of a Python from what it said of itself. */
final class PythonPlatforms {

  private PythonPlatforms() {}

  static List<String> of(PythonFacts facts) {
    String platform = Tag.spell(facts.value("platform"));
    if (!facts.value("mac").isEmpty()) {
      return mac(facts);
    }
    if (!facts.value("ios").isEmpty()) {
      String[] ios = facts.value("ios").split(" ", 2);
      int[] version = version(ios[0]);
      return IosPlatforms.of(version[0], version[1], ios[ios.length - 1]);
    }
    if (!facts.value("android").isEmpty()) {
      String abi = platform.substring(platform.indexOf('_', "android_".length()) + 1);
      return AndroidPlatforms.of(version(facts.value("android"))[0], abi);
    }
    return platform.startsWith("linux_")
        ? linux(facts, platform.substring("linux_".length()))
        : List.of(platform);
  }

  private static List<String> linux(PythonFacts facts, String machine) {
    List<String> architectures =
        is32Bit(facts)
            ? LinuxPlatforms.architecturesOf32Bit(machine)
            : LinuxPlatforms.architectures(machine);
    if (!facts.value("glibc").isEmpty()) {
      int[] glibc = version(facts.value("glibc"));
      return LinuxPlatforms.glibc(architectures, glibc[0], glibc[1]);
    }
    if (!facts.value("musl").isEmpty()) {
      int[] musl = version(facts.value("musl"));
      return LinuxPlatforms.musl(architectures, musl[0], musl[1]);
    }
    return architectures.stream().map(architecture -> "linux_" + architecture).toList();
  }

  private static List<String> mac(PythonFacts facts) {
    String[] mac = facts.value("mac").split(" ", 2);
    int[] version = version(mac[0]);
    String machine = mac[mac.length - 1];
    String own = machine.startsWith("ppc") ? "ppc" : "i386";
    return MacPlatforms.of(version[0], version[1], is32Bit(facts) ? own : machine);
  }

  private static boolean is32Bit(PythonFacts facts) {
    return facts.value("bits").equals("32");
  }

  /** Major and minor number of a version; what is no number counts as 0. */
  private static int[] version(String text) {
    int[] version = new int[2];
    String[] parts = text.split("\\.", -1);
    for (int i = 0; i < Math.min(2, parts.length); i++) {
      boolean number =
          !parts[i].isEmpty()
              && parts[i].length() < 4
              && parts[i].chars().allMatch(c -> c >= '0' && c <= '9');
      version[i] = number ? Integer.parseInt(parts[i]) : 0;
    }
    return version;
  }
}
