package io.github.wheelscout.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a module's POM and the reactor's say about its dependencies. */
final class Pom {

  private static final String OURS = "io.github.wheelscout";

  private final Element reactor;
  private final Element module;

  private Pom(Element reactor, Element module) {
    this.reactor = reactor;
    this.module = module;
  }

  static Pom of(String module) throws Exception {
    return new Pom(read("pom.xml"), read(module + "/pom.xml"));
  }

  /** The modules that a user runs: folders, in the order of the reactor. */
  static List<String> shippedModules() throws Exception {
    List<String> shipped = new ArrayList<>();
    for (String module : modules("pom.xml")) {
      List<String> parts = modules(module + "/pom.xml");
      if (!module.startsWith("tests/")) {
        shipped.addAll(
            parts.isEmpty()
                ? List.of(module)
                : parts.stream().map((module + "/")::concat).toList());
      }
    }
    return shipped;
  }

  private static List<String> modules(String pom) throws Exception {
    return children(child(read(pom), "modules"), "module").stream()
        .map(Node::getTextContent)
        .toList();
  }

  String artifact() {
    return text(module, "artifactId");
  }

  /** The artifacts of this checkout that the module is compiled with. */
  List<String> siblings() {
    return compiled().stream()
        .filter(dependency -> text(dependency, "groupId").equals(OURS))
        .map(dependency -> text(dependency, "artifactId"))
        .toList();
  }

  /** The libraries that the module is compiled with: {@code group:artifact} and the version. */
  Map<String, String> libraries() {
    Map<String, String> versions = new HashMap<>();
    for (Element dependency :
        children(child(child(reactor, "dependencyManagement"), "dependencies"), "dependency")) {
      versions.put(coordinates(dependency), interpolate(text(dependency, "version")));
    }
    Map<String, String> libraries = new HashMap<>();
    for (Element dependency : compiled()) {
      if (!text(dependency, "groupId").equals(OURS)) {
        libraries.put(
            coordinates(dependency), versions.getOrDefault(coordinates(dependency), "not managed"));
      }
    }
    return libraries;
  }

  private List<Element> compiled() {
    List<Element> all = new ArrayList<>(children(child(module, "dependencies"), "dependency"));
    all.addAll(children(child(reactor, "dependencies"), "dependency"));
    return all.stream().filter(dependency -> !text(dependency, "scope").equals("test")).toList();
  }

  private String interpolate(String value) {
    return value.startsWith("${")
        ? text(child(reactor, "properties"), value.substring(2, value.length() - 1))
        : value;
  }

  private static String coordinates(Element dependency) {
    return text(dependency, "groupId") + ":" + text(dependency, "artifactId");
  }

  private static Element read(String file) throws Exception {
    Path path = Checkout.ORIGINAL.resolve(file);
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(path.toFile())
        .getDocumentElement();
  }

  private static String text(Element parent, String name) {
    List<Element> found = children(parent, name);
    return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
  }

  /** The one child with this name, or an empty element. */
  private static Element child(Element parent, String name) {
    List<Element> found = children(parent, name);
    return found.isEmpty() ? parent.getOwnerDocument().createElement(name) : found.get(0);
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        children.add(element);
      }
    }
    return children;
  }
}
